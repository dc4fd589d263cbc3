#pragma once
/// Names and codes that programs make.

#include <string_view>

#include "base/text.hpp"

namespace kanshiki::examine {

/// Whether letters and digits take turns in `name` as in none that somebody chose: `x7kq2m9tz4`.
inline bool has_digits_in_turns(std::string_view name) {
  constexpr std::size_t shortest = 9, fewest_turns = 4;  // characters; from letters to digits or back
  if (name.size() < shortest || name.starts_with("xn--")) return false;
  std::size_t turns = 0;
  for (std::size_t i = 1; i < name.size(); ++i)
    turns += (is_digit(name[i - 1]) && is_alpha(name[i])) || (is_alpha(name[i - 1]) && is_digit(name[i]));
  return turns >= fewest_turns;
}

}  // namespace kanshiki::examine
