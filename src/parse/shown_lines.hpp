#pragma once
/// A text line by line as a person sees it, with the way back to its source. Coarse: hidden text is shown
/// too.

#include <cstddef>
#include <string_view>
#include <vector>

#include "base/arena.hpp"

namespace kanshiki::parse {

struct ShownLine {
  std::string_view text;  ///< without its line end; of HTML: blanks squeezed, references resolved
  std::size_t begin = 0;  ///< where in the source it begins
  std::size_t end = 0;    ///< where the next one may begin: after the line end, or the tag that ends the line
};

std::vector<ShownLine> lines_of_text(std::string_view text);

/// Linear in the source. What scripts and style sheets say is left out.
std::vector<ShownLine> lines_of_html(std::string_view source, Arena& arena);

}  // namespace kanshiki::parse
