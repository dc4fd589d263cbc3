#include "parse/html/character_reference.hpp"

#include <gtest/gtest.h>

#include <string>

namespace kanshiki::parse::html {
namespace {

struct Sample {
  std::string source;
  std::string text;        // what the reference stands for; empty: it is none
  std::size_t length = 0;  // of the reference
};

void check(const Sample& sample, bool in_attribute) {
  Arena arena;
  const CharacterReference read = read_character_reference(sample.source, in_attribute, arena);
  EXPECT_EQ(read.text, sample.text) << sample.source;
  EXPECT_EQ(read.length, sample.length) << sample.source;
}

TEST(CharacterReference, TakesTheLongestName) {
  const Sample samples[] = {
      {"&amp;", "&", 5},
      {"&amp", "&", 4},
      {"&AMP;x", "&", 5},
      {"&nbsp;", "\u00A0", 6},
      {"&notit;", "¬", 4},  // &not, as there is no &notit;
      {"&notin;", "∉", 7},
      {"&notin", "¬", 4},  // &notin needs its semicolon
      {"&copyright", "©", 5},
      {"&CounterClockwiseContourIntegral;", "∳", 33},
      {"&NotEqualTilde;", "≂̸", 15},  // two code points
      {"&zwnj;", "\u200C", 6},
      {"&unknown;", "", 0},
      {"& amp;", "", 0},
      {"&", "", 0},
      {"&;", "", 0},
      {"&Amp;", "", 0},
  };
  for (const Sample& sample : samples) check(sample, false);
}

TEST(CharacterReference, LeavesQueriesInAttributesAlone) {
  const Sample samples[] = {
      {"&copy=2", "", 0}, {"&copyx", "", 0},     {"&copy2", "", 0}, {"&copy;=2", "©", 6},
      {"&copy", "©", 5},  {"&copy&x=1", "©", 5}, {"&amp=1", "", 0}, {"&amp;x=1", "&", 5},
      {"&notit;", "", 0}, {"&notin;", "∉", 7},
  };
  for (const Sample& sample : samples) check(sample, true);
}

TEST(CharacterReference, ReadsNumbers) {
  const Sample samples[] = {
      {"&#65;", "A", 5},
      {"&#65B", "A", 4},
      {"&#x41;", "A", 6},
      {"&#X41", "A", 5},
      {"&#x9451;", "鑑", 8},
      {"&#0000000000065;", "A", 16},
      {"&#128;", "€", 6},       // as Windows-1252
      {"&#129;", "\u0081", 6},  // which has nothing there
      {"&#0;", "\uFFFD", 4},
      {"&#xD800;", "\uFFFD", 8},  // a surrogate
      {"&#x110000;", "\uFFFD", 10},
      {"&#99999999999999999999;", "\uFFFD", 23},
      {"&#;", "", 0},
      {"&#x;", "", 0},
      {"&#xg;", "", 0},
      {"&#", "", 0},
      {"&#x", "", 0},
  };
  for (const Sample& sample : samples) {
    check(sample, false);
    check(sample, true);
  }
}

}  // namespace
}  // namespace kanshiki::parse::html
