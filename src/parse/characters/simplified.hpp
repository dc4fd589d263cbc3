#pragma once
/// Ideographs that tell Chinese from Japanese.

namespace kanshiki::parse {

/// Whether only simplified Chinese writes the ideograph: GB 2312 has it, neither the Japanese sets nor Big5
/// do. What both languages write (号, 没) is none.
bool is_simplified_only(char32_t c);

}  // namespace kanshiki::parse
