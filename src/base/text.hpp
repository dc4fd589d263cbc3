#pragma once
/// ASCII and UTF-8 helpers that every floor needs. None looks at a locale.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kanshiki {

constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_alpha(char c) { return lower(c) >= 'a' && lower(c) <= 'z'; }
constexpr bool is_alnum(char c) { return is_digit(c) || is_alpha(c); }
constexpr bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f' || c == '\v';
}
/// The value of a hexadecimal digit, or -1.
constexpr int hex_value(char c) {
  return is_digit(c) ? c - '0' : lower(c) >= 'a' && lower(c) <= 'f' ? lower(c) - 'a' + 10 : -1;
}

std::string to_lower(std::string_view text);  ///< ASCII only
/// ASCII only. Most texts that are compared differ in length or in their first letter.
inline bool iequals(std::string_view a, std::string_view b) {
  if (a.size() != b.size() || a.empty() || lower(a[0]) != lower(b[0])) return a.empty() && b.empty();
  for (std::size_t i = 1; i < a.size(); ++i)
    if (lower(a[i]) != lower(b[i])) return false;
  return true;
}
inline bool istarts_with(std::string_view text, std::string_view prefix) {
  return text.size() >= prefix.size() && iequals(text.substr(0, prefix.size()), prefix);
}
bool iends_with(std::string_view text, std::string_view suffix);
/// Whether the host `name` is `domain` or lies below it ("www.example.jp" below "example.jp"). Nothing lies
/// below "".
bool is_at_or_below(std::string_view name, std::string_view domain);
/// Position of `needle` in `text` from `from` on, ASCII case ignored; npos if absent.
std::size_t ifind(std::string_view text, std::string_view needle, std::size_t from = 0);
inline bool icontains(std::string_view text, std::string_view needle) {
  return ifind(text, needle) != std::string_view::npos;
}

std::string_view trim(std::string_view text);  ///< white space off both ends
std::vector<std::string_view> split(std::string_view text, char separator);
/// Non-empty words between runs of white space.
std::vector<std::string_view> words(std::string_view text);
std::string replace_all(std::string_view text, std::string_view from, std::string_view to);
/// Runs of white space become one blank; none at either end.
std::string squeeze(std::string_view text);

/// How many bytes at the beginning of `text` are below 0x80.
std::size_t ascii_prefix(std::string_view text);
/// How many bytes at the beginning of `text` are whole, well-formed UTF-8 characters.
std::size_t utf8_prefix(std::string_view text);
/// Whether `text` is UTF-8 throughout (RFC 3629: no surrogates, no overlong forms).
bool is_utf8(std::string_view text);
/// `text` with each ill-formed byte sequence replaced by U+FFFD (the WHATWG way).
std::string to_valid_utf8(std::string_view text);
/// The same as below for what is not ASCII.
char32_t next_beyond_ascii(std::string_view text, std::size_t& at);
/// Reads the code point at `at` and moves past it; an ill-formed byte yields U+FFFD and moves one byte.
inline char32_t next_code_point(std::string_view text, std::size_t& at) {
  const auto first = static_cast<unsigned char>(text[at]);
  if (first >= 0x80) return next_beyond_ascii(text, at);
  ++at;
  return first;
}
/// Whether a byte goes on with a character that began before it.
constexpr bool continues_character(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }
/// The code point at `at`; 0 at the end.
inline char32_t code_point_at(std::string_view text, std::size_t at) {
  return at < text.size() ? next_code_point(text, at) : 0;
}
/// The code point that ends before `at`; 0 at the beginning.
inline char32_t code_point_before(std::string_view text, std::size_t at) {
  constexpr std::size_t longest = 4;  // bytes
  if (at == 0) return 0;
  std::size_t begin = at - 1;
  while (begin > 0 && at - begin < longest && continues_character(text[begin])) --begin;
  return next_code_point(text, begin);
}
void append_utf8(std::string& out, char32_t code_point);
std::u32string to_code_points(std::string_view utf8);
std::string to_utf8(std::u32string_view code_points);

/// Letters and marks of katakana, ー among them; not the dot that parts words.
constexpr bool is_katakana(char32_t c) { return c >= U'ァ' && c <= U'ヾ' && c != U'・'; }

/// The longest prefix of `text` that has at most `bytes` bytes and cuts no character.
std::string_view clip(std::string_view text, std::size_t bytes);

}  // namespace kanshiki
