#include "parse/url/idna_changes.hpp"

#include <unicode/uchar.h>

#include "base/text.hpp"

namespace kanshiki::parse {
namespace {

constexpr bool between(char32_t c, char32_t first, char32_t last) { return c >= first && c <= last; }

/// Invisible, once disallowed, now dropped.
bool is_dropped(char32_t c) {
  return between(c, 0x115F, 0x1160)        // Hangul fillers
         || c == 0x3164 || c == 0xFFA0     // Hangul fillers
         || between(c, 0x17B4, 0x17B5)     // Khmer inherent vowels
         || c == 0x180E                    // Mongolian vowel separator
         || between(c, 0x2061, 0x2063)     // invisible operators
         || between(c, 0x206A, 0x206F)     // deprecated formatting
         || between(c, 0x1D173, 0x1D17A);  // musical beams and slurs
}

/// Capitals once disallowed for being younger than their small letters; ẞ was mapped to "ss".
bool is_lowered(char32_t c) {
  return c == U'Ӏ' || between(c, U'Ⴀ', U'Ⴥ') || c == U'ẞ' || c == U'Ⅎ' || c == U'Ↄ';
}

/// Ideographs whose mapping Unicode once corrected.
char32_t unify(char32_t c) {
  switch (c) {
    case 0x2F868:
      return 0x36FC;
    case 0x2F874:
      return 0x5F53;
    case 0x2F91F:
      return 0x243AB;
    case 0x2F95F:
      return 0x7AEE;
    case 0x2F9BF:
      return 0x45D7;
    default:
      return c;
  }
}

}  // namespace

std::string map_changed_characters(std::string_view domain) {
  std::string out;
  out.reserve(domain.size());
  for (std::size_t at = 0; at < domain.size();) {
    const char32_t c = next_code_point(domain, at);
    if (is_dropped(c)) continue;
    append_utf8(out, is_lowered(c) ? static_cast<char32_t>(u_tolower(static_cast<UChar32>(c))) : unify(c));
  }
  return out;
}

}  // namespace kanshiki::parse
