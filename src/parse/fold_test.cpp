#include "parse/fold.hpp"

#include <gtest/gtest.h>

namespace kanshiki::parse {
namespace {

TEST(Fold, BringsSpellingsTogether) {
  EXPECT_EQ(fold("ＡＭＡＺＯＮ Ｐｒｉｍｅ"), "amazon prime");
  EXPECT_EQ(fold("ｶｰﾄﾞ"), "カード");
  EXPECT_EQ(fold("🄲🄾🄼"), "com");
  EXPECT_EQ(fold("ア\u200Bカ\u200Bウント"), "アカウント");
  EXPECT_EQ(fold("㈱鑑識"), "(株)鑑識");
  EXPECT_EQ(fold("Straße"), "strasse");
}

TEST(Fold, LineBreaksInsideJapaneseAreNothing) {
  EXPECT_EQ(fold("お支払い\r\nを確認"), "お支払いを確認");
  EXPECT_EQ(fold("お客 様"), "お客様");
  EXPECT_EQ(fold("終わり。\n\n次の段落"), "終わり。\n次の段落");
  EXPECT_EQ(fold("Amazon の"), "amazon の");
  EXPECT_EQ(fold("two  \n words"), "two words");
}

TEST(Fold, KnowsTheWayBack) {
  Arena arena;
  const std::string_view source = "A  ｶﾞ ABC。\u200BＤ";
  const Folded folded = fold(source, arena);
  EXPECT_EQ(folded.text, "a ガ abc。d");
  EXPECT_EQ(folded.source(folded.text.find("abc")), source.find("ABC"));
  EXPECT_EQ(folded.source(folded.text.find("d")), source.find("Ｄ"));
}

TEST(Fold, FoldedTextIsNotCopied) {
  Arena arena;
  const std::string_view text = "nothing to do";
  EXPECT_EQ(fold(text, arena).text.data(), text.data());
}

}  // namespace
}  // namespace kanshiki::parse
