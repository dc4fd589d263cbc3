#pragma once
/// What a text is compared by: its words, pairs of them, and runs of letters, each hashed into a bucket.

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "base/stretch.hpp"
#include "model/folded.hpp"

namespace kanshiki::wording {

inline constexpr std::size_t buckets = std::size_t{1} << 20;

/// A word that was read, in the folded text. What tells nothing but who, when or where (addresses, URLs,
/// numbers, codes) is a word too, of its class: which one it is cannot be learnt.
struct Word {
  std::uint32_t begin = 0, end = 0;
};

/// A bucket that a text has, and the words that put it there.
struct Feature {
  std::uint32_t bucket = 0;
  std::uint32_t first = 0, last = 0;  ///< indices of words
};

struct Reading {
  std::vector<Word> words;
  std::vector<Feature> features;
};

enum class Place { subject, body };

/// Reads the author's own words of a folded text; `foreign` (Text::foreign) is what are not. Linear; reads
/// what comes first, up to 16 KiB. If hardly any word is the author's own, all are read.
Reading read(const Folded& folded, std::span<const Stretch> foreign, Place place);

}  // namespace kanshiki::wording
