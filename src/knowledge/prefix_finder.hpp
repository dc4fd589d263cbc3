#pragma once
/// Thousands of words found in one pass over a text, by the bytes with which they begin.

#include <bitset>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kanshiki {

/// Where WordFinder's automaton of so many words is megabytes, which other work drives out of the processor's
/// cache, what is asked here at each place is a bit in a few kilobytes. Linear in the text; the most words
/// that begin alike are a factor. Immutable.
class PrefixFinder {
 public:
  PrefixFinder() = default;
  /// Words of fewer than two bytes are never found.
  explicit PrefixFinder(std::span<const std::string> words);

  /// Calls `note` with the index of each word at each place where it stands.
  template <class Note>
  void find(std::string_view text, Note&& note) const {
    for (; text.size() >= 2; text.remove_prefix(1)) {
      const std::uint64_t begin = begin_of(text);
      two_.find_at_start(text, begin, note);
      three_.find_at_start(text, begin, note);
      more_.find_at_start(text, begin, note);
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

  /// Words by their first `count` bytes.
  template <std::size_t count>
  class Group {
   public:
    void set(std::span<const std::string> words, std::size_t longest);

    template <class Note>
    void find_at_start(std::string_view text, std::uint64_t begin, Note&& note) const {
      const std::size_t hash = hash_of(begin);
      if (!begun_[hash]) return;
      for (std::uint32_t i = first_[hash]; i < first_[hash + 1]; ++i)
        if (words_[i].begins(text, begin)) note(words_[i].index);
    }

   private:
    static constexpr std::size_t hashes = std::size_t{1} << 15;
    struct Word {
      std::uint64_t begin, mask;  // the first eight bytes, and which of them are there
      std::string text;
      std::uint32_t index;

      bool begins(std::string_view where, std::uint64_t its_begin) const {
        if ((its_begin & mask) != begin || where.size() < text.size()) return false;
        return text.size() <= sizeof begin || where.starts_with(text);
      }
    };

    static std::size_t hash_of(std::uint64_t begin) {
      std::uint32_t key = 0;
      std::memcpy(&key, &begin, count);
      return key * 0x9E3779B1u >> 17;
    }

    std::bitset<hashes> begun_;         // whether any word begins so
    std::vector<std::uint32_t> first_;  // by hash: of words_; one more at the end
    std::vector<Word> words_;
  };

  Group<2> two_;
  Group<3> three_;
  Group<4> more_;
};

}  // namespace kanshiki
