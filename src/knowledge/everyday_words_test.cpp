#include "knowledge/everyday_words.hpp"

#include <gmock/gmock.h>

#include "parse/fold.hpp"

namespace kanshiki {
namespace {

const EverydayWords words({"ログイン", "アカウント", "サービス", "口座", "ご利用", "窓口", "account"});

struct Found {
  std::string_view text, word;
  bool look_alike;
};

constexpr Found cases[] = {
    {"こちらからログインしてください", "ログイン", false},
    {"こちらより口グインしてください", "ログイン", true},  // an ideograph for the first letter
    {"ア力ウン卜の確認", "アカウント", true},
    {"サ一ビスの停止", "サービス", true},
    {"サ―ビスの停止", "サービス", true},
    {"ロ座の確認", "口座", true},  // the other way round
    {"口座の確認", "口座", false},
    {"ＡＣＣＯＵＮＴ", "account", false},
    {"ｱｶｳﾝﾄ", "アカウント", false},
};

TEST(EverydayWords, AreFoundInTheirLettersAndInLookAlikes) {
  for (const Found& one : cases) {
    const auto hits = words.find(parse::fold(one.text));
    ASSERT_EQ(hits.size(), 1u) << one.text;
    EXPECT_EQ(hits[0].word, one.word) << one.text;
    EXPECT_EQ(hits[0].look_alike, one.look_alike) << one.text;
  }
}

TEST(EverydayWords, InsideALongerKatakanaWordAreNone) {
  EXPECT_THAT(words.find("サービスエリア"), ::testing::IsEmpty());
  EXPECT_THAT(words.find("リログイン"), ::testing::IsEmpty());
  EXPECT_THAT(words.find("入力カード二枚、人口一千万、力作、八百屋"), ::testing::IsEmpty());
}

TEST(EverydayWords, ALongVowelAtTheEndIsOftenTheNextWord) {
  const auto hits = EverydayWords({"ユーザー"}).find("ユーザ一覧");
  ASSERT_EQ(hits.size(), 1u);
  EXPECT_FALSE(hits[0].look_alike);
}

TEST(EverydayWords, ASkeletonKeepsEveryPosition) {
  const std::string text = "へ口ー—力 abc é お客様";
  EXPECT_EQ(kana_skeleton(text).size(), text.size());
}

TEST(EverydayWords, AreReadByLanguage) {
  EXPECT_THAT(read_everyday_words("ja = ['ログイン']\nen = ['login']").value(),
              ::testing::UnorderedElementsAre("ログイン", "login"));
  EXPECT_FALSE(read_everyday_words("ja = [").has_value());
}

}  // namespace
}  // namespace kanshiki
