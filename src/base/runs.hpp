#pragma once
/// Runs of bytes that belong together: words, names, codes.

#include <string_view>
#include <vector>

namespace kanshiki {

/// The longest stretches of `text` of whose bytes each `belongs`, in order.
template <class Belongs>
std::vector<std::string_view> runs(std::string_view text, Belongs belongs) {
  std::vector<std::string_view> out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::size_t begin = at;
    while (at < text.size() && belongs(text[at])) ++at;
    if (at > begin) out.push_back(text.substr(begin, at - begin));
  }
  return out;
}

}  // namespace kanshiki
