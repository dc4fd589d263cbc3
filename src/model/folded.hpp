#pragma once
/// Text in the form in which words are compared, and the way back to where they stand.

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

namespace kanshiki {

/// Unicode's NFKC_Casefold (full-width letters, half-width kana, squared letters, zero-width characters and
/// case are gone), white space squeezed, and none left between two CJK characters: line breaks stand anywhere
/// in Japanese.
struct Folded {
  /// From here on, until the next step, text byte = source byte − folded + source.
  struct Step {
    std::uint32_t folded;
    std::uint32_t source;
  };

  std::string_view text;
  std::vector<Step> steps;  ///< by position; empty: both are the same

  /// Where the byte at `at` of the folded text stands in the source.
  std::size_t source(std::size_t at) const {
    const auto next =
        std::upper_bound(steps.begin(), steps.end(), at,
                         [](std::size_t value, const Step& step) { return value < step.folded; });
    if (next == steps.begin()) return at;
    const Step& step = *(next - 1);
    return at - step.folded + step.source;
  }
};

}  // namespace kanshiki
