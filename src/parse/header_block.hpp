#pragma once
/// Splits a header block into fields (RFC 5322 §2.1–2.2), as written and where.

#include <string_view>
#include <vector>

#include "base/arena.hpp"
#include "model/mail.hpp"

namespace kanshiki::parse {

struct HeaderBlock {
  Headers headers;
  std::size_t end = 0;  ///< where the body begins, from the start of `bytes`
  std::vector<Defect> defects;
  /// Where another reader would see the body begin: at a line that is not a field, or that only looks empty.
  std::vector<std::size_t> other_ends;
};

/// Reads the block at the start of `bytes`; field offsets are counted from `origin`. A block without any
/// field is all body. Limits: limits::header_bytes and limits::header_fields.
HeaderBlock read_header_block(std::string_view bytes, std::size_t origin, Arena& arena);

}  // namespace kanshiki::parse
