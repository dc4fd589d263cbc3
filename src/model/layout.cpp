#include "model/layout.hpp"

#include <algorithm>
#include <iterator>

namespace kanshiki {
namespace {

constexpr std::string_view kinds[] = {"text", "break",         "image", "rule",  "inline", "block", "link",
                                      "list", "numbered_list", "item",  "table", "row",    "cell",  "field"};
static_assert(std::size(kinds) == static_cast<std::size_t>(LayoutBox::Kind::field) + 1);

}  // namespace

std::string_view to_string(LayoutBox::Kind kind) { return kinds[static_cast<std::size_t>(kind)]; }

std::optional<LayoutBox::Kind> box_kind(std::string_view name) {
  const auto found = std::find(std::begin(kinds), std::end(kinds), name);
  if (found == std::end(kinds)) return std::nullopt;
  return static_cast<LayoutBox::Kind>(found - std::begin(kinds));
}

}  // namespace kanshiki
