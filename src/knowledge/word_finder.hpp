#pragma once
/// Thousands of words found in one pass over a text, by the bytes with which they begin.

#include <algorithm>
#include <bitset>
#include <cstdint>
#include <cstring>
#include <iterator>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kanshiki {

/// Aho and Corasick's automaton of so many words is megabytes, which other work drives out of the processor's
/// cache; here, what is asked at each place is a bit in a few kilobytes. Linear in the text; the most words
/// that begin alike are a factor. Bytes are compared as they are. Immutable.
class WordFinder {
 public:
  struct Hit {
    std::uint32_t word;  ///< index in the list that the finder was made of
    std::uint32_t begin, end;
  };

  WordFinder() = default;
  /// Of words that are the same the first counts; empty ones are never found.
  explicit WordFinder(std::span<const std::string> words);

  /// Calls `note` with every occurrence, also those inside one another, by where they begin.
  template <class Note>
  void find(std::string_view text, Note&& note) const {
    for (std::size_t at = 0; at < text.size(); ++at) {
      const std::string_view rest = text.substr(at);
      const std::uint64_t begin = begin_of(rest);
      const auto tell = [&](std::uint32_t word, std::size_t length) {
        note(Hit{word, static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + length)});
      };
      if (has_short_words_) {
        one_.find_at_start(rest, begin, tell);
        two_.find_at_start(rest, begin, tell);
      }
      if (!begun_[hash_of<3>(begin)]) continue;
      three_.find_at_start(rest, begin, tell);
      six_.find_at_start(rest, begin, tell);
    }
  }

 private:
  /// The first eight bytes as one number, zeros behind the end.
  static std::uint64_t begin_of(std::string_view text) {
    std::uint64_t out = 0;
    if (text.size() >= sizeof out) {
      std::memcpy(&out, text.data(), sizeof out);
    } else {
      std::memcpy(&out, text.data(), text.size());
    }
    return out;
  }

  static constexpr unsigned hash_bits = 15;
  static constexpr std::size_t hashes = std::size_t{1} << hash_bits;

  /// Of the first `count` bytes.
  template <std::size_t count>
  static std::size_t hash_of(std::uint64_t begin) {
    std::uint64_t key = 0;
    std::memcpy(&key, &begin, count);
    return key * 0x9E3779B97F4A7C15u >> (64 - hash_bits);
  }

  /// The words of at least `count` bytes and fewer than `limit`, by their first `count`.
  template <std::size_t count, std::size_t limit>
  class Group {
   public:
    void set(std::span<const std::string> words);

    template <class Tell>
    void find_at_start(std::string_view text, std::uint64_t begin, Tell&& tell) const {
      const std::size_t hash = hash_of<count>(begin);
      if (!begun_[hash]) return;
      for (std::uint32_t i = first_[hash]; i < first_[hash + 1]; ++i)
        if (words_[i].begins(text, begin)) tell(words_[i].index, words_[i].text.size());
    }

   private:
    struct Word {
      std::uint64_t begin, mask;  // the first eight bytes, and which of them are there
      std::string text;
      std::uint32_t index;

      bool begins(std::string_view where, std::uint64_t its_begin) const {
        if ((its_begin & mask) != begin || where.size() < text.size()) return false;
        return text.size() <= sizeof begin || where.starts_with(text);
      }
    };

    std::bitset<hashes> begun_;         // whether any word begins so
    std::vector<std::uint32_t> first_;  // by hash: of words_; one more at the end
    std::vector<Word> words_;
  };

  bool has_short_words_ = false;  // of one byte or two
  std::bitset<hashes> begun_;     // whether any other word begins with such three bytes
  Group<1, 2> one_;
  Group<2, 3> two_;
  Group<3, 6> three_;
  Group<6, std::numeric_limits<std::size_t>::max()> six_;  // two kanji or kana
};

/// Of what overlaps the one that begins first stays, and of those the longest; in the order of the text.
template <class Hit>
void keep_longest(std::vector<Hit>& hits) {
  std::sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) {
    return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
  });
  auto end = hits.begin();
  for (const Hit& one : hits)
    if (end == hits.begin() || one.begin >= std::prev(end)->end) *end++ = one;
  hits.erase(end, hits.end());
}

}  // namespace kanshiki
