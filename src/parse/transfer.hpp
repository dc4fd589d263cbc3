#pragma once
/// Content-Transfer-Encoding: what a part's bytes are wrapped in on their way through 7-bit lines.
///
/// Decoders take whatever comes, decode all that can be decoded and say what was wrong. They follow RFC 2045
/// §6.7 and §6.8; uuencode follows POSIX.

#include <cstddef>
#include <string_view>

#include "base/arena.hpp"

namespace kanshiki::parse {

enum class TransferEncoding {
  identity,          ///< 7bit, 8bit, binary, or none declared
  base64,            ///< base64
  quoted_printable,  ///< quoted-printable
  uuencode,          ///< x-uuencode and its synonyms; never registered, still met
  unknown,           ///< declared, and nobody knows it: the bytes are taken as they are
};

/// What a Content-Transfer-Encoding field means. Comments, quotes, case and parameters after ';' are ignored,
/// and the hyphens of "quotedprintable" or "7-bit" may be anywhere.
TransferEncoding transfer_encoding(std::string_view field_value);

/// What was wrong with encoded bytes. Each tells a sloppy, or a devious, encoder from a common one.
struct TransferDefects {
  bool junk = false;                ///< bytes outside the alphabet, white space apart
  bool data_after_padding = false;  ///< base64: more data after '='
  bool bad_length = false;          ///< base64: the last group is cut short; uuencode: a line is
  bool bad_escape = false;  ///< quoted-printable: '=' before what is neither two hex digits nor a line end
  bool bad_soft_break = false;  ///< quoted-printable: white space after the '=' of a soft line break
  bool no_frame = false;        ///< uuencode: no "begin", or no "end"

  bool any() const {
    return junk || data_after_padding || bad_length || bad_escape || bad_soft_break || no_frame;
  }
};

struct DecodedTransfer {
  std::string_view bytes;  ///< in the arena, or a view of the encoded bytes when nothing needed decoding
  TransferDefects defects;
};

/// Decodes groups that follow padding too (concatenated base64); bytes outside the alphabet are skipped.
DecodedTransfer decode_base64(std::string_view encoded, Arena& arena);

/// Malformed escapes stay as they are. White space before a line end is kept: text loses nothing by it.
/// Bytes without any '=' come back as the same view.
DecodedTransfer decode_quoted_printable(std::string_view encoded, Arena& arena);

/// The first file between "begin MODE NAME" and "end"; without "begin" every line counts.
DecodedTransfer decode_uuencode(std::string_view encoded, Arena& arena);

DecodedTransfer decode_transfer(std::string_view encoded, TransferEncoding encoding, Arena& arena);

}  // namespace kanshiki::parse
