#include "knowledge/prefix_finder.hpp"

#include <gmock/gmock.h>

namespace kanshiki {
namespace {

using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

std::vector<std::string> found(const std::vector<std::string>& words, std::string_view text) {
  std::vector<std::string> out;
  PrefixFinder(words).find(text, [&](std::uint32_t word) { out.push_back(words[word]); });
  return out;
}

TEST(PrefixFinder, FindsWordsOfEveryLengthInsideOneAnother) {
  EXPECT_THAT(found({"he", "she", "his", "hers", "usher", "ushered"}, "ushers"),
              UnorderedElementsAre("he", "she", "hers", "usher"));
  EXPECT_THAT(found({"楽天", "楽", "楽天カード", "天カ"}, "楽天カート楽天カード"),
              UnorderedElementsAre("楽", "楽", "楽天", "楽天", "天カ", "天カ", "楽天カード"));
}

TEST(PrefixFinder, WordsMayEndWithTheText) {
  EXPECT_THAT(found({"ab", "abc", "abcd", "abcde"}, "abcd"), UnorderedElementsAre("ab", "abc", "abcd"));
  EXPECT_THAT(found({"ab", "abc"}, "a"), IsEmpty());
  const std::string with_zeros("ab\0\0\0\0\0\0\0", 9);
  EXPECT_THAT(found({with_zeros}, "ab"), IsEmpty()) << "nothing stands behind the end";
  EXPECT_THAT(found({with_zeros}, with_zeros + "c"), UnorderedElementsAre(with_zeros));
}

TEST(PrefixFinder, NothingIsFoundInNothing) {
  EXPECT_THAT(found({}, "text"), IsEmpty());
  EXPECT_THAT(found({"word", "", "w"}, "w"), IsEmpty());
}

TEST(PrefixFinder, ThousandsOfWordsAreToldApart) {
  std::vector<std::string> words;
  for (int i = 1000; i < 9000; ++i) words.push_back("w" + std::to_string(i) + "x");
  EXPECT_THAT(found(words, "w1234x w8999x w9000x w123x"), UnorderedElementsAre("w1234x", "w8999x"));
}

}  // namespace
}  // namespace kanshiki
