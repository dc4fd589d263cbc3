#include "parse/html/tag.hpp"

#include <algorithm>
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

}  // namespace

Tag find_tag(std::string_view lower_case_name) {
  const auto found =
      std::lower_bound(std::begin(elements), std::end(elements), lower_case_name,
                       [](const Element& one, std::string_view name) { return one.name < name; });
  if (found == std::end(elements) || found->name != lower_case_name) return Tag::unknown;
  return static_cast<Tag>(found - std::begin(elements));
}

std::string_view name_of(Tag tag) { return element(tag).name; }
Display default_display(Tag tag) { return element(tag).display; }
bool has(Tag tag, trait::Trait trait) { return (element(tag).traits & trait) != 0; }

}  // namespace kanshiki::parse::html
