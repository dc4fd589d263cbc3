#include "parse/html/tag.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace kanshiki::parse::html {

namespace {

struct Element {
  std::string_view name;
  Display display;
  unsigned traits;
};

using enum Display;
using namespace trait;

constexpr Element elements[tag_count] = {
    {"", inline_, 0},
#define ELEMENT(id, name, display, traits) {name, display, traits},
#include "parse/html/elements.inc"
#undef ELEMENT
};

constexpr bool before(const Element& a, const Element& b) { return a.name < b.name; }
static_assert(std::is_sorted(std::begin(elements), std::end(elements), before));

const Element& element(Tag tag) { return elements[static_cast<std::size_t>(tag)]; }

/// Where the names of each letter begin, and behind the last letter where they end.
constexpr std::array<const Element*, 27> letters = [] {
  std::array<const Element*, 27> out{};
  for (std::size_t i = 0; i < out.size(); ++i)
    out[i] = std::find_if(std::begin(elements) + 1, std::end(elements), [&](const Element& one) {
      return static_cast<std::size_t>(one.name[0] - 'a') >= i;
    });
  return out;
}();

}  // namespace

Tag find_tag(std::string_view lower_case_name) {
  if (lower_case_name.empty() || lower_case_name[0] < 'a' || lower_case_name[0] > 'z') return Tag::unknown;
  const auto letter = static_cast<std::size_t>(lower_case_name[0] - 'a');
  const auto* found = std::find_if(letters[letter], letters[letter + 1],
                                   [&](const Element& one) { return one.name == lower_case_name; });
  return found == letters[letter + 1] ? Tag::unknown : static_cast<Tag>(found - std::begin(elements));
}

std::string_view name_of(Tag tag) { return element(tag).name; }
Display default_display(Tag tag) { return element(tag).display; }
bool has(Tag tag, trait::Trait trait) { return (element(tag).traits & trait) != 0; }

}  // namespace kanshiki::parse::html
