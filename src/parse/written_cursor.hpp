#pragma once
/// A place in running text from which dates, times and amounts are read, step by step: a step that does not
/// fit leaves the place as it was.

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "base/text.hpp"

namespace kanshiki::parse {

/// A word and what it stands for.
struct NamedNumber {
  std::string_view name;
  int number;
};

struct WrittenCursor {
  std::string_view text;
  std::size_t at = 0;

  char peek(std::size_t ahead = 0) const { return at + ahead < text.size() ? text[at + ahead] : '\0'; }
  char before() const { return at > 0 ? text[at - 1] : '\0'; }

  /// `word` is not empty.
  bool take(std::string_view word) {
    if (peek() != word.front() || !text.substr(at).starts_with(word)) return false;
    at += word.size();
    return true;
  }
  bool take_any(std::span<const std::string_view> words) {
    for (const std::string_view word : words)
      if (take(word)) return true;
    return false;
  }
  void skip_blanks() {
    while (peek() == ' ' || peek() == '\n') ++at;
  }

  /// All digits that stand here, if they are `least` to `most`.
  std::optional<int> number(std::size_t least, std::size_t most) {
    std::size_t digits = 0;
    int value = 0;
    for (; digits <= most && is_digit(peek(digits)); ++digits) value = value * 10 + (peek(digits) - '0');
    if (digits < least || digits > most) return std::nullopt;
    at += digits;
    return value;
  }

  /// The first of `names` that stands here, the longer ones being listed first.
  std::optional<int> name(std::span<const NamedNumber> names) {
    for (const NamedNumber& one : names)
      if (take(one.name)) return one.number;
    return std::nullopt;
  }

  /// The same for a word of Latin letters, which must not go on.
  std::optional<int> whole_word(std::span<const NamedNumber> names) {
    const std::size_t begin = at;
    for (const NamedNumber& one : names) {
      if (take(one.name) && !is_alnum(peek())) return one.number;
      at = begin;
    }
    return std::nullopt;
  }
};

}  // namespace kanshiki::parse
