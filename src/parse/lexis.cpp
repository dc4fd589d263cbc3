#include "parse/lexis.hpp"

#include <algorithm>
#include <string>

#include "base/text.hpp"

namespace kanshiki::parse {
namespace {

constexpr auto npos = std::string_view::npos;
constexpr std::string_view fullwidth_at = "\xEF\xBC\xA0";
/// RFC 2047 allows 75; real senders exceed it, and a bound keeps the search for the end linear.
constexpr std::size_t longest_encoded_word = 1024;

unsigned char byte_at(std::string_view text, std::size_t at) { return static_cast<unsigned char>(text[at]); }
bool is_high(unsigned char c) { return c >= 0x80; }

/// Whether each run of raw bytes consists of EUC pairs, none of which contains an ASCII byte.
bool looks_like_euc(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    if (!is_high(byte_at(text, at))) {
      ++at;
      continue;
    }
    const bool pair = at + 1 < text.size() && byte_at(text, at) >= 0xA1 && byte_at(text, at + 1) >= 0xA1;
    if (!pair) return false;
    at += 2;
  }
  return true;
}

bool is_shift_jis(std::string_view text) { return !is_utf8(text) && !looks_like_euc(text); }

/// The second byte of a Shift_JIS character may be '@', '[' or '\'.
bool is_shift_jis_pair(std::string_view text, std::size_t at) {
  if (at + 1 >= text.size()) return false;
  const unsigned char lead = byte_at(text, at), trail = byte_at(text, at + 1);
  const bool leads = (lead >= 0x81 && lead <= 0x9F) || (lead >= 0xE0 && lead <= 0xFC);
  return leads && trail >= 0x40 && trail != 0x7F && trail <= 0xFC;
}

/// Where the ISO-2022-JP text that opens at `at` (ESC $ …, ESC ( I) has returned to ASCII; npos if it does
/// not open here or has not returned by the end of the line (RFC 1468).
std::size_t iso_2022_end(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(at);
  if (!rest.starts_with("\x1B$") && !rest.starts_with("\x1B(I")) return npos;
  for (at += 2; at + 2 < text.size(); ++at) {
    if (text[at] == '\n') return npos;
    if (text[at] == '\x1B' && text[at + 1] == '(' && text[at + 2] != 'I') return at + 3;
  }
  return npos;
}

/// Knows which bytes belong together, whatever ASCII characters they look like. Each text is asked front to
/// back.
class Units {
 public:
  Units(std::string_view text, bool shift_jis) : text_(text), shift_jis_(shift_jis) {}

  std::size_t length_at(std::size_t at) {
    if (text_[at] == '\x1B' && at >= escapes_fail_until_) {
      const std::size_t end = iso_2022_end(text_, at);
      if (end != npos) return end - at;
      escapes_fail_until_ = std::min(text_.find('\n', at), text_.size());
    }
    return shift_jis_ && is_shift_jis_pair(text_, at) ? 2 : 1;
  }

 private:
  std::string_view text_;
  bool shift_jis_;
  std::size_t escapes_fail_until_ = 0;
};

class Lexer {
 public:
  explicit Lexer(std::string_view field) : field_(field), units_(field, is_shift_jis(field)) {
    out_.shift_jis = is_shift_jis(field);
  }

  Tokens run() && {
    while (at_ < field_.size()) {
      if (is_space(field_[at_])) {
        space_ = true;
        ++at_;
      } else if (!delimited() && !special()) {
        word();
      }
    }
    return std::move(out_);
  }

 private:
  void emit(Token::Kind kind, std::size_t length, char special = '\0') {
    out_.list.push_back({kind, field_.substr(at_, length), special, space_});
    at_ += length;
    space_ = false;
  }

  bool delimited() {
    const char c = field_[at_];
    std::size_t end = npos;
    if (c == '"' && quotes_close_) {
      quotes_close_ = (end = quoted_end()) != npos;
      if (end != npos) emit(Token::Kind::quoted, end - at_);
    } else if (c == '(' && comments_close_) {
      comments_close_ = (end = comment_end(true)) != npos || (end = comment_end(false)) != npos;
      if (end != npos) emit(Token::Kind::comment, end - at_);
    } else if (c == '[' && !out_.list.empty() && out_.list.back().is('@')) {
      end = field_.find_first_of("]<>,@", at_);
      if (end != npos && field_[end] != ']') end = npos;
      if (end != npos) emit(Token::Kind::literal, end + 1 - at_);
    }
    if (end == npos && (c == '"' || c == '(')) out_.unbalanced = true;
    return end != npos;
  }

  bool special() {
    if (field_.substr(at_).starts_with(fullwidth_at)) {
      emit(Token::Kind::special, fullwidth_at.size(), '@');
      return true;
    }
    const char c = field_[at_];
    if (std::string_view("<>,:;@").find(c) == npos) return false;
    emit(Token::Kind::special, 1, c);
    return true;
  }

  /// One past the quote that closes the one at `at_`.
  std::size_t quoted_end() {
    for (std::size_t at = at_ + 1; at < field_.size(); at += units_.length_at(at)) {
      if (field_[at] == '"') return at + 1;
      if (field_[at] == '\\') ++at;
      if (at >= field_.size()) break;
    }
    return npos;
  }

  /// One past the parenthesis that closes the one at `at_`; without nesting, the next one does.
  std::size_t comment_end(bool nested) {
    if (nested && !comments_nest_) return npos;
    int depth = 0;
    for (std::size_t at = at_; at < field_.size(); at += units_.length_at(at)) {
      if (field_[at] == '(') ++depth;
      if (field_[at] == ')' && (--depth == 0 || !nested)) return at + 1;
      if (field_[at] == '\\') ++at;
      if (at >= field_.size()) break;
    }
    out_.unbalanced = true;
    if (nested) comments_nest_ = false;  // once is enough: the next parenthesis would fail at the same end
    return npos;
  }

  /// One past the encoded-word (RFC 2047) at `at`, or npos. Senders leave delimiters unencoded in it.
  std::size_t encoded_word_end(std::size_t at) const {
    const std::string_view rest = field_.substr(at, longest_encoded_word);
    if (!rest.starts_with("=?")) return npos;
    const std::size_t charset_end = rest.find('?', 2);
    if (charset_end == npos || charset_end + 2 >= rest.size() || rest[charset_end + 2] != '?') return npos;
    const char encoding = lower(rest[charset_end + 1]);
    if (encoding != 'b' && encoding != 'q') return npos;
    const std::size_t end = rest.find("?=", charset_end + 3);
    const std::size_t space = rest.find_first_of(" \t\r\n");
    return end == npos || space < end ? npos : at + end + 2;
  }

  bool ends_word(std::size_t at) const {
    const char c = field_[at];
    if (is_space(c) || std::string_view("<>,:;@").find(c) != npos) return true;
    if ((c == '"' && quotes_close_) || (c == '(' && comments_close_)) return true;
    return field_.substr(at).starts_with(fullwidth_at);
  }

  void word() {
    std::size_t end = at_;
    do {
      const std::size_t encoded = encoded_word_end(end);
      end = encoded != npos ? encoded : end + units_.length_at(end);
    } while (end < field_.size() && !ends_word(end));
    emit(Token::Kind::word, end - at_);
  }

  std::string_view field_;
  Units units_;
  std::size_t at_ = 0;
  bool space_ = false;
  bool quotes_close_ = true, comments_nest_ = true, comments_close_ = true;
  Tokens out_;
};

}  // namespace

Tokens tokenize(std::string_view field) { return Lexer(field).run(); }

std::string_view unquote(std::string_view delimited, bool shift_jis, Arena& arena) {
  const std::string_view inside =
      delimited.size() < 2 ? delimited : delimited.substr(1, delimited.size() - 2);
  if (inside.find('\\') == npos) return inside;
  std::string out;
  Units units(inside, shift_jis);
  for (std::size_t at = 0; at < inside.size();) {
    if (inside[at] == '\\' && at + 1 < inside.size()) ++at;
    const std::size_t length = units.length_at(at);
    out.append(inside, at, length);
    at += length;
  }
  return arena.keep(out);
}

}  // namespace kanshiki::parse
