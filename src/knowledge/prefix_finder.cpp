#include "knowledge/prefix_finder.hpp"

#include <algorithm>
#include <limits>

namespace kanshiki {

template <std::size_t count>
void PrefixFinder::Group<count>::set(std::span<const std::string> words, std::size_t longest) {
  for (std::uint32_t i = 0; i < words.size(); ++i)
    if (words[i].size() >= count && words[i].size() <= longest)
      words_.push_back({begin_of(words[i]), begin_of(std::string(words[i].size(), '\xFF')), words[i], i});
  std::stable_sort(words_.begin(), words_.end(),
                   [](const Word& a, const Word& b) { return hash_of(a.begin) < hash_of(b.begin); });
  first_.assign(hashes + 1, 0);
  for (const Word& word : words_) {
    begun_.set(hash_of(word.begin));
    ++first_[hash_of(word.begin) + 1];
  }
  for (std::size_t hash = 0; hash < hashes; ++hash) first_[hash + 1] += first_[hash];
}

PrefixFinder::PrefixFinder(std::span<const std::string> words) {
  two_.set(words, 2);
  three_.set(words, 3);
  more_.set(words, std::numeric_limits<std::size_t>::max());
}

}  // namespace kanshiki
