#include "parse/comment.hpp"

namespace kanshiki::parse {

std::size_t comment_end(std::string_view text, std::size_t open) {
  int depth = 0;
  for (std::size_t at = open; at < text.size(); ++at) {
    if (text[at] == '\\')
      ++at;
    else if (text[at] == '(')
      ++depth;
    else if (text[at] == ')' && --depth == 0)
      return at + 1;
  }
  return std::string_view::npos;
}

}  // namespace kanshiki::parse
