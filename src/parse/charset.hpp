#pragma once
/// Characters: bytes in any charset to UTF-8, as the reader's mail program or browser would show them.
///
/// The label is a claim like everything else in a mail: the bytes decide. Labels mean what the WHATWG
/// Encoding standard says (iso-8859-1 is windows-1252, gb2312 is GBK), with the names that mail adds to them,
/// and Japanese charsets mean their Microsoft supersets, since that is what is sent.

#include <string_view>

#include "base/arena.hpp"

namespace kanshiki::parse {

struct DecodedText {
  std::string_view utf8;      ///< the bytes themselves where they are ASCII or UTF-8 already
  std::string_view charset;   ///< canonical name of the charset actually used
  bool replaced = false;      ///< U+FFFD stands where bytes meant nothing
  bool mislabelled = false;   ///< the bytes are not in the declared charset
  std::string_view declared;  ///< the label as it was given
};

/// Decodes `bytes`; `declared_charset` may be empty, wrong or garbage.
DecodedText decode_text(std::string_view bytes, std::string_view declared_charset, Arena& arena);

/// The canonical name of a label, such as "Shift_JIS" for "x-sjis"; empty if nobody knows it.
std::string_view canonical_charset(std::string_view label);

/// Loads every converter that decode_text may use. Afterwards nothing reads a file, so that a process may
/// lock itself up. Idempotent and thread-safe; decode_text works without it.
void warm_charsets();

}  // namespace kanshiki::parse
