#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found simplified_chinese(const Text&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(SimplifiedChinese, LettersInsideJapaneseLines) {
  const Found found =
      testing::run(simplified_chinese, testing::text("お客様へ\n下記より登录情报を确認してください。\n以上"));
  ASSERT_THAT(testing::ids(found), ElementsAre("body.simplified_letters"));
  EXPECT_EQ(found.findings[0].text("letters"), "录报");
  EXPECT_EQ(found.findings[0].cites.at(0).quote, "下記より登录情报を确認してください。");
}

TEST(SimplifiedChinese, FontsAndLanguageOfAJapanesePage) {
  const Found fonts =
      testing::run(simplified_chinese,
                   testing::html("<p style=\"font-family:'微软雅黑',Arial\">ログインしてください</p>"));
  ASSERT_THAT(testing::ids(fonts), ElementsAre("body.chinese_fonts"));
  EXPECT_EQ(fonts.findings[0].cites.at(0).quote, "微软雅黑");
  EXPECT_THAT(
      testing::ids(testing::run(simplified_chinese,
                                testing::html("<html lang='zh-CN'><p>ログインしてください</p></html>"))),
      ElementsAre("body.chinese_page"));
}

TEST(SimplifiedChinese, OtherMailIsLeftAlone) {
  for (const char* words : {"請求書をお送りします。号外、没収、国会。", "请登录您的账户",
                            "資料です。よろしくお願いします。\n\n张伟\n上海软件有限公司"})
    EXPECT_THAT(testing::ids(testing::run(simplified_chinese, testing::text(words))), IsEmpty()) << words;
  EXPECT_THAT(testing::ids(testing::run(
                  simplified_chinese,
                  testing::html(
                      "<html lang='ja'><p style='font-family:Meiryo,\"Hiragino Sans GB\"'>こんにちは</p>"))),
              IsEmpty());
  EXPECT_THAT(testing::ids(testing::run(simplified_chinese,
                                        testing::html("<html lang='zh-CN'><font face='SimSun'>你好</font>"))),
              IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
