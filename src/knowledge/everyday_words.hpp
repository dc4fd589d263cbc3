#pragma once
/// The words that notices are full of (data/everyday_words.toml), found also where they are disguised.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "knowledge/word_finder.hpp"

namespace kanshiki {

/// Immutable; a search is linear in the text.
class EverydayWords {
 public:
  struct Hit {
    std::string_view word;     ///< as it should be written, folded; lives as long as this object
    std::uint32_t begin, end;  ///< in the folded text
    bool look_alike;  ///< some letter of it is another one of the same looks: 口グイン, アカウン卜
  };

  EverydayWords() = default;
  /// Of words that are not yet folded.
  explicit EverydayWords(const std::vector<std::string>& words);

  /// By position; of overlapping words the longest. Katakana must not go on to either side.
  std::vector<Hit> find(std::string_view folded) const;

 private:
  std::vector<std::string> words_;
  WordFinder finder_;  ///< over kana_skeleton of words and text
};

/// `folded` with ideographs, lines and hiragana that look like katakana made katakana, and dashes the long
/// vowel: ロ for 口, ニ for 二, ヘ for へ, ー for 一. Of the same length, byte for byte. Only good for being
/// compared with others of its kind.
std::string kana_skeleton(std::string_view folded);

/// The words of a file: arrays by language.
Result<std::vector<std::string>> read_everyday_words(std::string_view toml);

}  // namespace kanshiki
