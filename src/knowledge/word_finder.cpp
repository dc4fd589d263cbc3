#include "knowledge/word_finder.hpp"

#include <algorithm>

namespace kanshiki {
namespace {

/// Numbers states by how many letters lead to them, in place of when they were made: the usual ones stand
/// together then, and stay in the processor's cache.
void renumber(std::uint32_t classes, std::vector<std::uint32_t>& next, std::vector<std::uint32_t>& words) {
  std::vector<std::uint32_t> order{0}, number(words.size(), 0);
  for (std::size_t at = 0; at < order.size(); ++at)
    for (std::uint32_t c = 0; c < classes; ++c)
      if (const std::uint32_t to = next[order[at] * classes + c]; to != 0) {
        number[to] = static_cast<std::uint32_t>(order.size());
        order.push_back(to);
      }
  std::vector<std::uint32_t> next_by_depth(next.size()), words_by_depth(words.size());
  for (std::size_t at = 0; at < order.size(); ++at) {
    words_by_depth[at] = words[order[at]];
    for (std::uint32_t c = 0; c < classes; ++c)
      next_by_depth[at * classes + c] = number[next[order[at] * classes + c]];
  }
  next = std::move(next_by_depth);
  words = std::move(words_by_depth);
}

}  // namespace

WordFinder::WordFinder(std::span<const std::string> words) {
  classify(words);
  next_.assign(classes_, 0);
  words_.push_back(none);
  for (std::uint32_t i = 0; i < words.size(); ++i) {
    length_.push_back(static_cast<std::uint32_t>(words[i].size()));
    if (!words[i].empty()) add(words[i], i);
  }
  renumber(classes_, next_, words_);
  link_failures();
}

void WordFinder::classify(std::span<const std::string> words) {
  for (const std::string& word : words)
    for (const char c : word) {
      std::uint8_t& known = class_of_[static_cast<unsigned char>(c)];
      if (known == 0) known = static_cast<std::uint8_t>(std::min<std::uint32_t>(classes_++, 255));
    }
}

void WordFinder::add(std::string_view word, std::uint32_t index) {
  std::uint32_t state = 0;
  for (const char c : word) {
    const std::size_t step = state * classes_ + class_of_[static_cast<unsigned char>(c)];
    if (next_[step] == 0) {
      next_[step] = static_cast<std::uint32_t>(words_.size());
      words_.push_back(none);
      next_.resize(next_.size() + classes_, 0);
    }
    state = next_[step];
  }
  if (words_[state] == none) words_[state] = index;
}

/// Breadth first: where a state has no way on, it goes on as its longest proper suffix does.
void WordFinder::link_failures() {
  shorter_.assign(words_.size(), 0);
  std::vector<std::uint32_t> failure(words_.size(), 0), queue{0};
  for (std::size_t at = 0; at < queue.size(); ++at) {
    const std::uint32_t state = queue[at];
    for (std::uint32_t c = 0; c < classes_; ++c) {
      std::uint32_t& next = next_[state * classes_ + c];
      const std::uint32_t otherwise = state == 0 ? 0 : next_[failure[state] * classes_ + c];
      if (next == 0) {
        next = otherwise;
        continue;
      }
      failure[next] = otherwise;
      shorter_[next] = words_[otherwise] != none ? otherwise : shorter_[otherwise];
      queue.push_back(next);
    }
  }
}

}  // namespace kanshiki
