#pragma once
/// Many words found in one pass over a text (Aho and Corasick, 1975).

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kanshiki {

/// Immutable; the time is linear in the text, whatever the words are. Bytes are compared as they are.
class WordFinder {
 public:
  struct Hit {
    std::uint32_t word;  ///< index in the list that the finder was made of
    std::uint32_t begin, end;
  };

  WordFinder() = default;
  /// Of words that are the same the first counts; empty ones are never found.
  explicit WordFinder(std::span<const std::string> words);

  /// Calls `note` with every occurrence, also those inside one another, by where they end.
  template <class Note>
  void find(std::string_view text, Note&& note) const {
    if (words_.empty()) return;
    std::uint32_t row = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
      const std::uint32_t step = next_[row + class_of_[static_cast<unsigned char>(text[at])]];
      row = step >> 1;
      if ((step & 1) == 0) continue;
      const std::uint32_t state = row / classes_;
      for (std::uint32_t node = words_[state] != none ? state : shorter_[state]; node != 0;
           node = shorter_[node])
        note(Hit{words_[node], static_cast<std::uint32_t>(at + 1 - length_[words_[node]]),
                 static_cast<std::uint32_t>(at + 1)});
    }
  }

 private:
  static constexpr std::uint32_t none = 0xFFFFFFFF;

  void classify(std::span<const std::string> words);
  void add(std::string_view word, std::uint32_t index);
  void link_failures();
  void write_steps();

  // A table of steps: a row a state, a column a class of bytes. State 0 is the start. A step is twice the
  // place where the next state's row begins, and one more if a word ends there: most bytes need nothing else.
  std::array<std::uint8_t, 256> class_of_{};  ///< bytes that no word has are of class 0
  std::uint32_t classes_ = 1;
  std::vector<std::uint32_t> next_;
  std::vector<std::uint32_t> words_;  ///< by state: the word that ends there, or none
  std::vector<std::uint32_t>
      shorter_;                        ///< by state: the next state with a word, of a shorter suffix; 0: none
  std::vector<std::uint32_t> length_;  ///< by word
};

}  // namespace kanshiki
