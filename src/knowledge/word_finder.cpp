#include "knowledge/word_finder.hpp"

#include <algorithm>
#include <utility>

namespace kanshiki {
namespace {

/// What next_ has of each state while words are added: a tree takes a small part of the table's room.
enum Tree : std::uint32_t { first_child, sibling, by_class, fields };

}  // namespace

WordFinder::WordFinder(std::span<const std::string> words) {
  classify(words);
  next_.assign(fields, 0);
  words_.push_back(none);
  for (std::uint32_t i = 0; i < words.size(); ++i) {
    length_.push_back(static_cast<std::uint32_t>(words[i].size()));
    if (!words[i].empty()) add(words[i], i);
  }
  link_failures();
  write_steps();
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
    const std::uint32_t byte_class = class_of_[static_cast<unsigned char>(c)];
    const std::uint32_t eldest = next_[state * fields + first_child];
    std::uint32_t child = eldest;
    while (child != 0 && next_[child * fields + by_class] != byte_class)
      child = next_[child * fields + sibling];
    if (child == 0) {
      child = static_cast<std::uint32_t>(words_.size());
      words_.push_back(none);
      next_.insert(next_.end(), {0, eldest, byte_class});
      next_[state * fields + first_child] = child;
    }
    state = child;
  }
  if (words_[state] == none) words_[state] = index;
}

/// Breadth first: where a state has no way on, it goes on as its longest proper suffix does. States get new
/// numbers, by how many letters lead to them: the usual ones stand together then, and stay in the processor's
/// cache.
void WordFinder::link_failures() {
  const std::vector<std::uint32_t> tree = std::exchange(next_, {}), ends = std::exchange(words_, {none});
  next_.resize(ends.size() * classes_);
  shorter_.assign(1, 0);
  std::vector<std::uint32_t> old_number{0}, failure{0};  // by new number
  for (std::size_t state = 0; state < old_number.size(); ++state) {
    const auto row_of = [&](std::size_t one) { return &next_[one * classes_]; };
    std::uint32_t* const row = row_of(state);
    if (state != 0) std::copy_n(row_of(failure[state]), classes_, row);
    for (std::uint32_t child = tree[old_number[state] * fields + first_child]; child != 0;
         child = tree[child * fields + sibling]) {
      std::uint32_t& next = row[tree[child * fields + by_class]];
      const std::uint32_t otherwise = std::exchange(next, static_cast<std::uint32_t>(old_number.size()));
      old_number.push_back(child);
      failure.push_back(otherwise);
      words_.push_back(ends[child]);
      shorter_.push_back(words_[otherwise] != none ? otherwise : shorter_[otherwise]);
    }
  }
}

/// Until here a step is the number of the next state.
void WordFinder::write_steps() {
  std::vector<std::uint32_t> step_to(words_.size());
  for (std::uint32_t state = 0; state < step_to.size(); ++state) {
    const bool ends_word = words_[state] != none || shorter_[state] != 0;
    step_to[state] = state * classes_ << 1 | std::uint32_t{ends_word};
  }
  for (std::uint32_t& step : next_) step = step_to[step];
}

}  // namespace kanshiki
