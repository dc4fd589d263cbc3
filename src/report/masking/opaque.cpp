#include "report/masking/opaque.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace kanshiki::masking {
namespace {

constexpr std::size_t shortest_token = 16;

enum class Sort { digit, small, capital, other };

Sort sort_of(char c) {
  return is_digit(c)            ? Sort::digit
         : c >= 'a' && c <= 'z' ? Sort::small
         : is_alpha(c)          ? Sort::capital
                                : Sort::other;
}

bool is_vowel(char c) { return std::string_view("aeiouyAEIOUY").find(c) != std::string_view::npos; }

/// Where a URL in running text ends.
bool ends_url(char c) {
  return is_space(c) || std::string_view("<>\"'`)]}").find(c) != std::string_view::npos ||
         static_cast<signed char>(c) < 0;
}

/// What separates the segments of paths and queries.
bool is_delimiter(char c) { return std::string_view("/?#&=;:,.!@|~$*(").find(c) != std::string_view::npos; }

}  // namespace

bool is_opaque(std::string_view text) {
  std::size_t digits = 0, letters = 0, vowels = 0, changes = 0;
  Sort last = Sort::other;
  for (const char c : text) {
    const Sort sort = sort_of(c);
    if (sort == Sort::other) continue;  // hyphens of a UUID, escapes
    digits += sort == Sort::digit;
    letters += sort != Sort::digit;
    vowels += is_vowel(c);
    const bool word_begins = last == Sort::capital && sort == Sort::small;
    changes += last != Sort::other && sort != last && !word_begins;
    last = sort;
  }
  const std::size_t signs = digits + letters;
  if (signs < shortest_token || signs * 5 < text.size() * 4) return false;
  if (letters == 0) return true;
  const bool mixed = changes * 5 >= signs, unspeakable = vowels * 6 < letters;
  return mixed || unspeakable;
}

std::vector<std::string_view> opaque_tokens(std::string_view text) {
  std::vector<std::string_view> out;
  for (std::size_t at = 0; (at = text.find("://", at)) != std::string_view::npos;) {
    at += 3;
    const std::size_t end = static_cast<std::size_t>(
        std::find_if(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(), ends_url) - text.begin());
    at = std::min(text.find_first_of("/?#", at), end);  // past the host
    while (at < end) {
      std::size_t stop = at;
      while (stop < end && !is_delimiter(text[stop])) ++stop;
      if (const std::string_view segment = text.substr(at, stop - at); is_opaque(segment))
        out.push_back(segment);
      at = stop + 1;
    }
    at = end;
  }
  return out;
}

}  // namespace kanshiki::masking
