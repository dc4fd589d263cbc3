#include "knowledge/typo.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

#include "base/text.hpp"

namespace kanshiki {
namespace {

constexpr std::size_t longest = 48;  // letters; no brand's name comes near

constexpr std::array<std::string_view, 4> keyboard = {"1234567890-", "qwertyuiop", "asdfghjkl", "zxcvbnm"};

std::optional<std::pair<int, int>> key(char c) {
  for (std::size_t row = 0; row < keyboard.size(); ++row)
    if (const std::size_t column = keyboard[row].find(c); column != std::string_view::npos)
      return std::pair(static_cast<int>(row), static_cast<int>(column));
  return std::nullopt;
}

/// Whether two keys of a QWERTY keyboard touch.
bool keys_touch(char a, char b) {
  const auto one = key(a), other = key(b);
  return one && other && std::abs(one->first - other->first) <= 1 &&
         std::abs(one->second - other->second) <= 1;
}

/// Whether `typed`, one edit away from `word`, is a slip of the fingers.
bool is_slip(std::string_view typed, std::string_view word) {
  const std::size_t at = static_cast<std::size_t>(
      std::mismatch(typed.begin(), typed.end(), word.begin(), word.end()).first - typed.begin());
  if (typed.size() < word.size()) return true;
  if (typed.size() > word.size()) return at > 0 && typed[at] == typed[at - 1];
  const bool swapped = at + 1 < word.size() && typed[at] == word[at + 1] && typed[at + 1] == word[at];
  return swapped || keys_touch(typed[at], word[at]);
}

/// Whether one edit cannot make one of the words of the other: outside of what they begin and end with alike,
/// it changes two letters at most.
bool is_beyond_one(std::string_view a, std::string_view b) {
  const std::size_t shorter = std::min(a.size(), b.size());
  std::size_t alike = 0;
  while (alike < shorter && a[alike] == b[alike]) ++alike;
  std::size_t end = 0;
  while (end < shorter - alike && a[a.size() - 1 - end] == b[b.size() - 1 - end]) ++end;
  return alike + end + 2 < std::max(a.size(), b.size());
}

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t most) {
  if (a.size() > longest || b.size() > longest) return most + 1;
  if (std::max(a.size(), b.size()) - std::min(a.size(), b.size()) > most) return most + 1;
  if (most <= 1 && is_beyond_one(a, b)) return most + 1;
  std::array<std::array<std::size_t, longest + 1>, 3> rows{};  // of prefixes of a: i-2, i-1 and i, in turn
  for (std::size_t j = 0; j <= b.size(); ++j) rows[0][j] = j;
  std::size_t least_above = 0;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    auto& row = rows[i % 3];
    const auto &above = rows[(i + 2) % 3], &two_above = rows[(i + 1) % 3];
    std::size_t least = row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] != b[j - 1])});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        row[j] = std::min(row[j], two_above[j - 2] + 1);
      least = std::min(least, row[j]);
    }
    if (least > most && least_above > most) return most + 1;  // no later row can be less than both
    least_above = least;
  }
  return std::min(rows[a.size() % 3][b.size()], most + 1);
}

void TypoIndex::add(std::string_view word, std::uint32_t value) {
  if (word.size() >= shortest && word.size() <= longest)
    words_[{word[0], word.size()}].push_back({std::string(word), value});
}

std::optional<std::uint32_t> TypoIndex::near(std::string_view typed) const {
  if (typed.size() + 2 < shortest || typed.size() > longest) return std::nullopt;
  std::optional<std::uint32_t> found;
  for (std::size_t length = typed.size() < 2 ? 0 : typed.size() - 2; length <= typed.size() + 2; ++length) {
    const auto entries = words_.find({typed[0], length});
    if (entries == words_.end()) continue;
    const std::size_t allowed = length >= long_word ? 2 : 1;
    for (const auto& [word, value] : entries->second) {
      const std::size_t distance = edit_distance(typed, word, allowed);
      if (distance == 0) return std::nullopt;
      if (distance <= allowed && (length >= 7 || is_slip(typed, word))) found = value;
    }
  }
  return found;
}

}  // namespace kanshiki
