#pragma once
/// Finds many words in a text in one pass.

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kanshiki::masking {

/// The automaton of Aho and Corasick (1975): a trie of the words, each node of which knows the longest
/// proper suffix of its path that is a path too.
class Search {
 public:
  struct Hit {
    std::size_t begin = 0, end = 0;
    std::size_t word = 0;  ///< index in the words given; of equal words the first
  };

  explicit Search(std::span<const std::string> words);

  /// Calls `found(Hit)` for every occurrence, overlapping ones too, and returns how many bytes at the end of
  /// `text` are the beginning of a word that the text is too short for. Linear in the text, times the words
  /// that can end in one place.
  template <class Found>
  std::size_t scan(std::string_view text, Found found) const {
    std::uint32_t node = root;
    for (std::size_t at = 0; at < text.size(); ++at) {
      node = next(node, static_cast<unsigned char>(text[at]));
      for (std::uint32_t end = ends_here(node); end != root; end = nodes_[end].shorter_end)
        found(Hit{at + 1 - nodes_[end].depth, at + 1, nodes_[end].word});
    }
    return nodes_[node].depth;
  }

 private:
  static constexpr std::uint32_t root = 0, no_word = UINT32_MAX;

  struct Node {
    std::uint32_t child = root, sibling = root;  // root: none
    std::uint32_t fallback = root;               // the longest suffix that is a path
    std::uint32_t shorter_end = root;            // the longest proper suffix that is a word
    std::uint32_t word = no_word;
    std::uint32_t depth = 0;
    unsigned char byte = 0;
  };

  void add(std::string_view word, std::uint32_t index);
  void link();
  std::uint32_t child(std::uint32_t node, unsigned char byte) const;
  std::uint32_t next(std::uint32_t node, unsigned char byte) const;
  std::uint32_t ends_here(std::uint32_t node) const {
    return nodes_[node].word != no_word ? node : nodes_[node].shorter_end;
  }

  std::vector<Node> nodes_;
  std::array<std::uint32_t, 256> first_{};  // the root's children: most bytes of a text begin no word
};

}  // namespace kanshiki::masking
