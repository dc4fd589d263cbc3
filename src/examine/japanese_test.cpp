#include "examine/japanese.hpp"

#include "examine/testing.hpp"

namespace kanshiki::examine {
namespace {

TEST(Japanese, IsToldByKana) {
  EXPECT_TRUE(has_kana("お知らせ"));
  EXPECT_TRUE(has_kana("ｱﾏｿﾞﾝ"));
  EXPECT_FALSE(has_kana("通知"));
  EXPECT_FALSE(has_kana("通知・ー"));
  EXPECT_FALSE(has_kana("notice"));
  EXPECT_FALSE(has_kana("\x83\x41")) << "Shift_JIS bytes are no UTF-8";
}

TEST(Japanese, MayStandInTheBodyAlone) {
  EXPECT_TRUE(is_japanese(
      *testing::mail("From: a@example.com\nContent-Type: text/plain; charset=utf-8\n\nお知らせ\n")));
  EXPECT_FALSE(is_japanese(*testing::mail("From: a@example.com\n\nnotice\n")));
}

}  // namespace
}  // namespace kanshiki::examine
