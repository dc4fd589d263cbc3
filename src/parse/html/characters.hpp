#pragma once
/// The kinds of characters that HTML's grammar tells apart.

#include <array>
#include <cstddef>
#include <string_view>

namespace kanshiki::parse::html {

/// ASCII white space as HTML has it, with the CR that its input stream would have turned into LF.
constexpr bool is_html_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r'; }

/// A set of bytes, made to be looked for.
class ByteSet {
 public:
  constexpr explicit ByteSet(std::string_view members) {
    for (char c : members) in_[static_cast<unsigned char>(c)] = true;
  }
  constexpr bool has(char c) const { return in_[static_cast<unsigned char>(c)]; }

  /// Where in `text`, from `at` on, the first member stands; `end` if there is none before it.
  constexpr std::size_t find(std::string_view text, std::size_t at, std::size_t end) const {
    while (at < end && !has(text[at])) ++at;
    return at;
  }

 private:
  std::array<bool, 256> in_{};
};

}  // namespace kanshiki::parse::html
