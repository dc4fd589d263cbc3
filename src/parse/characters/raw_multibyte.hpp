#pragma once
/// Multi-byte characters that stand raw in a header field. Their second bytes may look like syntax: 表 in
/// Shift_JIS ends with a backslash, ISO-2022-JP writes kanji with quotes and "=?".

#include <string_view>

#include "base/text.hpp"

namespace kanshiki::parse::characters {

/// Tells which bytes of a text are inside such characters, before anybody knows the charset.
class RawMultibyte {
 public:
  explicit RawMultibyte(std::string_view text)
      : text_(text), is_utf8_(is_utf8(text)), last_return_(text.rfind("\x1B(")) {}

  /// The position behind what begins at `at` and is no syntax: the text between ISO-2022-JP's escapes, or a
  /// pair of which only the second byte is ASCII. `at` itself if nothing of the kind begins there.
  std::size_t skip(std::size_t at) const {
    const auto byte = static_cast<unsigned char>(text_[at]);
    if (byte == 0x1B && at < last_return_ && last_return_ != std::string_view::npos &&
        text_.substr(at + 1).starts_with('$')) {
      return text_.find("\x1B(", at) + 2;
    }
    if (is_utf8_ || byte <= 0x80 || byte == 0xFF || at + 1 >= text_.size()) return at;
    const auto trail = static_cast<unsigned char>(text_[at + 1]);
    return trail >= 0x40 && trail < 0x80 ? at + 2 : at;
  }

 private:
  std::string_view text_;
  bool is_utf8_;
  std::size_t last_return_;  // where the last ISO-2022-JP text ends
};

}  // namespace kanshiki::parse::characters
