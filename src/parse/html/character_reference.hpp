#pragma once
/// Character references of HTML (`&amp;` `&#38;` `&#x26;`), the HTML standard §13.2.5.72–80.

#include <cstddef>
#include <string_view>

#include "base/arena.hpp"

namespace kanshiki::parse::html {

/// One reference, read. `text` lives as long as the arena.
struct CharacterReference {
  std::size_t length = 0;  ///< bytes of source from the `&` on; 0: not a reference, the `&` stands for itself
  std::string_view text;   ///< the characters that it stands for, UTF-8
};

/// Reads the reference at the start of `source`, which begins with `&`. In an attribute's value a name
/// without its semicolon is none where a letter, a digit or `=` follows, so that `?a=1&copy=2` stays what it
/// was.
CharacterReference read_character_reference(std::string_view source, bool in_attribute, Arena& arena);

}  // namespace kanshiki::parse::html
