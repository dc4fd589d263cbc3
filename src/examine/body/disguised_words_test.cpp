#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found disguised_words(const Text&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

struct Sample {
  std::string_view words, id, quote;
};

constexpr Sample disguised[] = {
    {"下記より口グインしてください。", "body.look_alike_letters", "口グイン"},
    {"お客様のア力ウントを停止しました。", "body.look_alike_letters", "ア力ウント"},
    {"サ一ビスのご案内です。", "body.look_alike_letters", "サ一ビス"},
    {"お客様のアカ\u200Bウントです。", "body.invisible_letters", "アカ\u200Bウント"},
    {"Your acc\u2060ount is limited.", "body.invisible_letters", "acc\u2060ount"},
    {"お客 様のカードです。", "body.blank_inside_words", "お客 様"},
};

TEST(DisguisedWords, AreToldWithWhatTheyMean) {
  for (const Sample& one : disguised) {
    const Found found = testing::run(disguised_words, testing::text(std::string(one.words)));
    ASSERT_THAT(testing::ids(found), ElementsAre(one.id)) << one.words;
    EXPECT_EQ(found.findings[0].cites.at(0).quote, one.quote);
  }
}

constexpr std::string_view honest[] = {
    "お客様のアカウントにログインしました。",
    "ｱｶｳﾝﾄとﾛｸﾞｲﾝ",                             // of half width
    "お 客 様 へ",                              // set as a heading
    "お客\n様へ",                               // wrapped by a mail program
    "ユーザ一覧と口コミ、入力カード",           // ideographs that only look so
    "Bitte be\u00ADstä\u00ADti\u00ADgen Sie.",  // for browsers that break lines
    "お客様\u200B\u200B。amazon\u200B.co.jp",
    "Log in to your account; a gift card from Apple Pay. naïve",
    "Your account is in good order: naïve café.",
};

TEST(DisguisedWords, WordsAsTheyAreWrittenAreLeftAlone) {
  for (const std::string_view words : honest)
    EXPECT_THAT(testing::ids(testing::run(disguised_words, testing::text(std::string(words)))), IsEmpty())
        << words;
}

TEST(DisguisedWords, ALineBreakOfThePageIsNoBlank) {
  EXPECT_THAT(testing::ids(testing::run(disguised_words, testing::html("<p>お客\n様へ</p>"))), IsEmpty());
  EXPECT_THAT(testing::ids(testing::run(disguised_words, testing::html("<p>お客 様へ</p>"))),
              ElementsAre("body.blank_inside_words"));
}

}  // namespace
}  // namespace kanshiki::examine
