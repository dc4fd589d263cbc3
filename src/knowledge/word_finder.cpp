#include "knowledge/word_finder.hpp"

#include <algorithm>
#include <unordered_set>

namespace kanshiki {

template <std::size_t count, std::size_t limit>
void WordFinder::Group<count, limit>::set(std::span<const std::string> words) {
  std::unordered_set<std::string_view> known;
  for (std::uint32_t i = 0; i < words.size(); ++i)
    if (words[i].size() >= count && words[i].size() < limit && known.insert(words[i]).second)
      words_.push_back({begin_of(words[i]), begin_of(std::string(words[i].size(), '\xFF')), words[i], i});
  std::stable_sort(words_.begin(), words_.end(), [](const Word& a, const Word& b) {
    return hash_of<count>(a.begin) < hash_of<count>(b.begin);
  });
  first_.assign(hashes + 1, 0);
  for (const Word& word : words_) {
    begun_.set(hash_of<count>(word.begin));
    ++first_[hash_of<count>(word.begin) + 1];
  }
  for (std::size_t hash = 0; hash < hashes; ++hash) first_[hash + 1] += first_[hash];
}

WordFinder::WordFinder(std::span<const std::string> words) {
  for (const std::string& word : words) {
    if (word.size() >= 3) begun_.set(hash_of<3>(begin_of(word)));
    has_short_words_ |= word.size() == 1 || word.size() == 2;
  }
  one_.set(words);
  two_.set(words);
  three_.set(words);
  six_.set(words);
}

}  // namespace kanshiki
