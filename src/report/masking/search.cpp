#include "report/masking/search.hpp"

namespace kanshiki::masking {

Search::Search(std::span<const std::string> words) : nodes_(1) {
  for (std::size_t i = 0; i < words.size(); ++i) add(words[i], static_cast<std::uint32_t>(i));
  link();
}

void Search::add(std::string_view word, std::uint32_t index) {
  std::uint32_t node = root;
  for (const char c : word) {
    const auto byte = static_cast<unsigned char>(c);
    std::uint32_t below = child(node, byte);
    if (below == root) {
      below = static_cast<std::uint32_t>(nodes_.size());
      Node fresh;
      fresh.byte = byte;
      fresh.depth = nodes_[node].depth + 1;
      fresh.sibling = nodes_[node].child;
      nodes_.push_back(fresh);
      nodes_[node].child = below;
      if (node == root) first_[byte] = below;
    }
    node = below;
  }
  if (node != root && nodes_[node].word == no_word) nodes_[node].word = index;
}

/// Breadth first, so that the suffixes of a path, which are shorter, are linked before it.
void Search::link() {
  std::vector<std::uint32_t> queue{root};
  for (std::size_t i = 0; i < queue.size(); ++i) {
    const std::uint32_t node = queue[i];
    for (std::uint32_t below = nodes_[node].child; below != root; below = nodes_[below].sibling) {
      Node& one = nodes_[below];
      if (node != root) one.fallback = next(nodes_[node].fallback, one.byte);
      one.shorter_end = ends_here(one.fallback);
      queue.push_back(below);
    }
  }
}

std::uint32_t Search::child(std::uint32_t node, unsigned char byte) const {
  if (node == root) return first_[byte];
  std::uint32_t below = nodes_[node].child;
  while (below != root && nodes_[below].byte != byte) below = nodes_[below].sibling;
  return below;
}

std::uint32_t Search::next(std::uint32_t node, unsigned char byte) const {
  for (;; node = nodes_[node].fallback) {
    const std::uint32_t below = child(node, byte);
    if (below != root || node == root) return below;
  }
}

}  // namespace kanshiki::masking
