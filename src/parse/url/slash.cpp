#include "parse/url/slash.hpp"

#include "base/text.hpp"

namespace kanshiki::parse {
namespace {

bool is_slash_or_like_it(char32_t c) {
  switch (c) {
    case U'/':
    case U'\\':
    case U'⁄':  // U+2044 fraction slash
    case U'∕':  // U+2215 division slash
    case U'╱':  // U+2571 box drawing
    case U'⟋':  // U+27CB mathematical rising diagonal
    case U'⧸':  // U+29F8 big solidus
    case U'／':
      return true;  // U+FF0F full-width
    default:
      return false;
  }
}

/// Ordinary letters of Japanese domains; a slash to the eye only among ASCII.
bool is_kana_like_slash(char32_t c) {
  return c == U'ん' || c == U'ン' || c == U'ソ' || c == U'ノ' || c == U'〳' || c == U'丿';
}

bool is_ascii(char32_t c) { return c < 0x80; }

}  // namespace

bool shows_slash(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const bool ascii_before = at > 0 && is_ascii(static_cast<unsigned char>(text[at - 1]));
    const char32_t c = next_code_point(text, at);
    if (is_slash_or_like_it(c)) return true;
    const bool ascii_behind = at == text.size() || is_ascii(static_cast<unsigned char>(text[at]));
    if (is_kana_like_slash(c) && ascii_before && ascii_behind) return true;
  }
  return false;
}

}  // namespace kanshiki::parse
