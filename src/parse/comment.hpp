#pragma once
/// Comments of structured header fields (RFC 5322 §3.2.2).

#include <cstddef>
#include <string_view>

namespace kanshiki::parse {

/// One past the parenthesis that closes the comment which opens at `open`: comments nest, and a backslash
/// takes its neighbour's meaning. npos if it is never closed.
std::size_t comment_end(std::string_view text, std::size_t open);

}  // namespace kanshiki::parse
