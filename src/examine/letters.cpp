#include "examine/letters.hpp"

namespace kanshiki::examine {

bool is_latin(char32_t c) {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
         (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7);
}

bool is_greek_or_cyrillic(char32_t c) { return (c >= 0x370 && c <= 0x3FF) || (c >= 0x400 && c <= 0x52F); }

bool is_word_letter(char32_t c) {
  const bool kana = c >= 0x3041 && c <= 0x30FE && c != 0x30FB;
  const bool ideograph = c == 0x3005 || (c >= 0x3400 && c <= 0x9FFF) || (c >= 0x20000 && c <= 0x3FFFF);
  return is_latin(c) || is_greek_or_cyrillic(c) || (c >= '0' && c <= '9') || kana || ideograph;
}

}  // namespace kanshiki::examine
