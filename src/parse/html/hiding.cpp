#include "parse/html/hiding.hpp"

#include <iterator>

namespace kanshiki::parse {

std::string_view to_string(Hiding hiding) {
  static constexpr std::string_view names[] = {"display_none", "not_rendered", "invisible",
                                               "transparent",  "zero_size",    "off_screen",
                                               "tiny_font",    "same_colour",  "outlook_only"};
  static_assert(std::size(names) == hiding_count);
  return names[static_cast<std::size_t>(hiding)];
}

std::vector<Hiding> Hidings::all() const {
  std::vector<Hiding> out;
  for (int i = 0; i < hiding_count; ++i) {
    if (has(static_cast<Hiding>(i))) out.push_back(static_cast<Hiding>(i));
  }
  return out;
}

}  // namespace kanshiki::parse
