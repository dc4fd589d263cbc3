#pragma once
/// Cuts the body of a multipart entity at its boundary (RFC 2046 §5.1.1).

#include <string_view>
#include <vector>

namespace kanshiki::parse {

///   preamble
///   --boundary        ← delimiter; the line end before it belongs to it
///   bodies[0]
///   --boundary
///   bodies[1]
///   --boundary--      ← closed
///   epilogue
struct Multipart {
  std::vector<std::string_view> bodies;  ///< header block and body of each part
  std::string_view epilogue;
  bool closed = false;
};

/// Linear in `body`. With more than limits::mime_parts parts the rest is one body.
Multipart split_multipart(std::string_view body, std::string_view boundary);

/// The boundary that a body uses when its header does not tell: the first line that begins with two hyphens
/// and comes again. Empty if there is none.
std::string_view guess_boundary(std::string_view body);

}  // namespace kanshiki::parse
