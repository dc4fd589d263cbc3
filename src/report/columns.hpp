#pragma once
/// How wide text is where every character takes one column or two: on terminals, and by and large in
/// pictures.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kanshiki {

/// Columns that a character takes (UAX #11): 2 for wide and full-width ones, and for ambiguous ones too,
/// which Japanese terminals draw wide; 0 for combining ones.
std::size_t columns(char32_t c);
std::size_t columns(std::string_view text);

/// `text` cut to at most `width` columns; what is cut away shows as "…" in the middle, since the end of a
/// host name is the part that matters.
std::string shorten(std::string_view text, std::size_t width);

/// `text` in lines of at most `width` columns. Breaks at blanks and between wide characters, never before
/// closing punctuation; a word that is wider than a line is cut.
std::vector<std::string> wrap(std::string_view text, std::size_t width);

}  // namespace kanshiki
