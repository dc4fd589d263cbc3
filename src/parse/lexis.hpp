#pragma once
/// The lexical tokens of structured header fields (RFC 5322 §3.2), cut so that real mail survives: brackets
/// that never close, and Japanese text in raw bytes whose second bytes look like quotes, commas or angle
/// brackets.

#include <string_view>
#include <vector>

#include "base/arena.hpp"

namespace kanshiki::parse {

struct Token {
  enum class Kind {
    word,     ///< an atom with its dots, an encoded-word, or anything else between delimiters
    quoted,   ///< "…", quotes included
    comment,  ///< (…), parentheses included
    literal,  ///< […] right after '@', brackets included
    special,  ///< one of < > , : ; @
  };
  Kind kind;
  std::string_view text;
  char special = '\0';        ///< '@' for the full-width ＠ too
  bool space_before = false;  ///< white space stands before it

  bool is(char wanted) const { return kind == Kind::special && special == wanted; }
  std::size_t begin_in(std::string_view field) const {
    return static_cast<std::size_t>(text.data() - field.data());
  }
  std::size_t end_in(std::string_view field) const { return begin_in(field) + text.size(); }
};

struct Tokens {
  std::vector<Token> list;
  bool unbalanced = false;  ///< a quote or parenthesis stands alone; it was read as an ordinary character
  bool shift_jis = false;   ///< raw bytes are read as Shift_JIS pairs
};

/// Cuts `field` into tokens, in linear time whatever it contains.
Tokens tokenize(std::string_view field);

/// The content of a quoted string or comment: its delimiters and the backslashes of quoted pairs removed.
std::string_view unquote(std::string_view delimited, bool shift_jis, Arena& arena);

}  // namespace kanshiki::parse
