#include "knowledge/word_finder.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kanshiki {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// What is found, as "word@begin".
std::vector<std::string> found(const std::vector<std::string>& words, std::string_view text) {
  std::vector<std::string> out;
  WordFinder(words).find(text, [&](const WordFinder::Hit& hit) {
    EXPECT_EQ(text.substr(hit.begin, hit.end - hit.begin), words[hit.word]);
    out.push_back(words[hit.word] + "@" + std::to_string(hit.begin));
  });
  return out;
}

TEST(WordFinder, FindsWordsInsideOneAnother) {
  EXPECT_THAT(found({"he", "she", "his", "hers"}, "ushers"), ElementsAre("she@1", "he@2", "hers@2"));
  EXPECT_THAT(found({"a", "aa", "aaa"}, "aaa"), ElementsAre("a@0", "aa@0", "aaa@0", "a@1", "aa@1", "a@2"));
}

TEST(WordFinder, GoesOnAfterAFalseStart) {
  EXPECT_THAT(found({"abcd", "bce"}, "abce"), ElementsAre("bce@1"));
  EXPECT_THAT(found({"楽天", "楽天カード"}, "楽天カート楽天カード"),
              ElementsAre("楽天@0", "楽天@15", "楽天カード@15"));
}

TEST(WordFinder, OfWordsThatAreTheSameTheFirstCounts) {
  std::vector<std::uint32_t> which;
  WordFinder(std::vector<std::string>{"b", "amazon", "amazon"})
      .find("amazon", [&](const WordFinder::Hit& hit) { which.push_back(hit.word); });
  EXPECT_THAT(which, ElementsAre(1));
}

TEST(WordFinder, OfWordsThatOverlapTheFirstAndLongestIsKept) {
  const std::vector<std::string> words = {"東京", "京都", "東京都", "都府"};
  std::vector<WordFinder::Hit> hits;
  WordFinder(words).find("東京都府、京都府", [&](const WordFinder::Hit& hit) { hits.push_back(hit); });
  keep_longest(hits);
  ASSERT_EQ(hits.size(), 2u);
  EXPECT_EQ(words[hits[0].word], "東京都");
  EXPECT_EQ(words[hits[1].word], "京都");
}

TEST(WordFinder, ThousandsOfWordsAreToldApart) {
  std::vector<std::string> words;
  for (int i = 1000; i < 9000; ++i) words.push_back("word" + std::to_string(i));
  EXPECT_THAT(found(words, "word1000word8999word9000"), ElementsAre("word1000@0", "word8999@8"));
}

TEST(WordFinder, NothingIsFoundInNothing) {
  EXPECT_THAT(found({}, "text"), IsEmpty());
  EXPECT_THAT(found({"word", ""}, ""), IsEmpty());
  WordFinder().find("text", [](const WordFinder::Hit&) { FAIL(); });
}

TEST(WordFinder, EveryByteCanBePartOfAWord) {
  std::string all;
  for (int byte = 0; byte < 256; ++byte) all += static_cast<char>(byte);
  EXPECT_EQ(found({all}, "x" + all).size(), 1u);
}

}  // namespace
}  // namespace kanshiki
