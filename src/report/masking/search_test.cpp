#include "report/masking/search.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kanshiki::masking {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> hits(const std::vector<std::string>& words, std::string_view text) {
  std::vector<std::string> out;
  Search(words).scan(text, [&](const Search::Hit& hit) {
    EXPECT_EQ(text.substr(hit.begin, hit.end - hit.begin), words[hit.word]);
    out.push_back(std::to_string(hit.begin) + " " + words[hit.word]);
  });
  return out;
}

TEST(Search, FindsWordsInsideWords) {
  EXPECT_THAT(hits({"he", "she", "his", "hers"}, "ushers"), ElementsAre("1 she", "2 he", "2 hers"));
  EXPECT_THAT(hits({"aa"}, "aaaa"), ElementsAre("0 aa", "1 aa", "2 aa"));
}

TEST(Search, AWordThatEndsInsideAFailedOneIsFound) {
  EXPECT_THAT(hits({"abcd", "bc"}, "abce"), ElementsAre("1 bc"));
  EXPECT_THAT(hits({"abcde", "cdx", "d"}, "abcdx"), ElementsAre("3 d", "2 cdx"));
}

TEST(Search, NothingIsFoundInNothing) {
  EXPECT_THAT(hits({}, "text"), IsEmpty());
  EXPECT_THAT(hits({"", "word"}, ""), IsEmpty());
  EXPECT_THAT(hits({""}, "text"), IsEmpty());
}

TEST(Search, TellsHowMuchOfAWordTheTextEndsIn) {
  const auto unfinished = [](std::string_view text) {
    return Search(std::vector<std::string>{"example.jp", "mp3"}).scan(text, [](const Search::Hit&) {});
  };
  EXPECT_EQ(unfinished("at exam"), 4u);
  EXPECT_EQ(unfinished("at examp"), 5u);
  EXPECT_EQ(unfinished("example.jp"), 10u);
  EXPECT_EQ(unfinished("nothing"), 0u);
}

TEST(Search, BytesAboveAsciiAreOrdinary) { EXPECT_THAT(hits({"山田"}, "小山田"), ElementsAre("3 山田")); }

}  // namespace
}  // namespace kanshiki::masking
