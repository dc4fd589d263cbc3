#pragma once
/// Text of header fields: unfolding (RFC 5322 §2.2.3) and encoded-words (RFC 2047, RFC 2231 §5).

#include <string_view>

#include "base/arena.hpp"

namespace kanshiki::parse {

/// What was seen while a field's text was decoded.
struct HeaderTextNotes {
  bool had_encoded_words = false;
  bool raw_8bit = false;                ///< bytes above 127 or ISO-2022-JP escapes outside encoded-words
  bool malformed_encoded_word = false;  ///< decoded nevertheless, or left as it was
  bool control_characters = false;      ///< C0 controls or DEL in the decoded text, TAB apart
  bool nul = false;
  bool mislabelled = false;  ///< an encoded-word's bytes are in another charset than it says
  bool replaced = false;     ///< U+FFFD stands where bytes meant nothing
};

/// Decodes an unstructured field or a phrase to UTF-8, white space trimmed off both ends. Encoded-words that
/// follow one another in one charset are joined before their characters are decoded: senders split characters
/// between them. Returns a view of `raw_value` when there is nothing to do. Notes are added to `notes`.
std::string_view decode_header_text(std::string_view raw_value, Arena& arena,
                                    HeaderTextNotes* notes = nullptr);

/// `raw_value` without the line breaks that precede white space; the same view when it has none.
std::string_view unfold(std::string_view raw_value, Arena& arena);

}  // namespace kanshiki::parse
