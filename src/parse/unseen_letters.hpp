#pragma once
/// Characters that a reader does not see and that change what is read.

namespace kanshiki::parse {

/// Embeddings, overrides and isolates (Unicode TR 9): they can make "gpj.exe" out of "exe.jpg".
constexpr bool turns_direction(char32_t c) {
  return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

/// Takes no room: splits a word for programs, not for readers. The joiners of emoji and of Indic scripts,
/// and marks at the very beginning, have honest uses.
constexpr bool is_invisible(char32_t c) {
  return c == 0x200B || c == 0x2060 || c == 0x00AD || c == 0x180E || c == 0xFEFF || c == 0x034F ||
         (c >= 0xE0000 && c <= 0xE007F) || (c >= 0x2061 && c <= 0x2064);
}

}  // namespace kanshiki::parse
