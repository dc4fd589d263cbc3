#pragma once
/// Words that are mistyped on purpose.

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kanshiki {

/// How many letters to insert, leave out, replace or swap (neighbours) to make one of the other: the
/// restricted Damerau–Levenshtein distance; anything above `most` is told as most + 1. ASCII.
std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t most);

/// Known words, to find those that another comes close to. Immutable.
class TypoIndex {
 public:
  /// Shorter words have too many neighbours that mean something else.
  static constexpr std::size_t shortest = 5, long_word = 11;

  /// `value` is what is told of the word.
  void add(std::string_view word, std::uint32_t value);

  /// The value of a word that `typed` is a slip of, but not the word itself. The first letter must be right.
  /// One slip, from `long_word` letters on two; in words below seven letters only a slip that fingers make: a
  /// letter left out, doubled, swapped with its neighbour or hit beside its key.
  std::optional<std::uint32_t> near(std::string_view typed) const;

 private:
  struct Entry {
    std::string word;
    std::uint32_t value;
  };
  /// By first letter and length: only few words are compared with any other.
  std::map<std::pair<char, std::size_t>, std::vector<Entry>> words_;
};

}  // namespace kanshiki
