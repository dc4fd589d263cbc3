#include "report/columns.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kanshiki {
namespace {

using testing::ElementsAre;

TEST(Columns, CountsByEastAsianWidth) {
  EXPECT_EQ(columns("abc"), 3u);
  EXPECT_EQ(columns("鑑識"), 4u);
  EXPECT_EQ(columns("ﾊﾝｶｸ"), 4u);
  EXPECT_EQ(columns("ＡＢ"), 4u);
  EXPECT_EQ(columns("e\u0301"), 1u);
  EXPECT_EQ(columns("①"), 2u);  // ambiguous
}

TEST(Shorten, KeepsTheEnd) {
  EXPECT_EQ(shorten("short.example", 20), "short.example");
  EXPECT_EQ(shorten("a-very-long-label.kiriiku.jp", 18), "a-very…kiriiku.jp");
  EXPECT_LE(columns(shorten("長い名前の会社のサーバー.example.jp", 15)), 15u);
}

TEST(Wrap, BreaksBetweenWideCharactersAndAtBlanks) {
  EXPECT_THAT(wrap("one two three", 8), ElementsAre("one two", "three"));
  EXPECT_THAT(wrap("リンクを開かない", 8), ElementsAre("リンクを", "開かない"));
  EXPECT_THAT(wrap("メールは kiriiku.jp から", 15), ElementsAre("メールは", "kiriiku.jp から"));
}

TEST(Wrap, BeginsNoLineWithClosingPunctuation) {
  EXPECT_THAT(wrap("開かない。消す。", 8), ElementsAre("開かな", "い。消", "す。"));
}

TEST(Wrap, CutsWhatIsWiderThanALine) {
  EXPECT_THAT(wrap("abcdefghij", 4), ElementsAre("abcd", "efgh", "ij"));
  for (const std::string& line : wrap(std::string(1000, ')'), 10)) EXPECT_LE(columns(line), 10u);
}

TEST(Wrap, OfNothingIsNothing) { EXPECT_TRUE(wrap("", 80).empty()); }

}  // namespace
}  // namespace kanshiki
