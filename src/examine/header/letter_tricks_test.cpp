#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found letter_tricks(const Mail&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> found(const std::string& subject, const std::string& name = "Taro") {
  return testing::ids(
      testing::run(examine::letter_tricks,
                   testing::mail("From: " + name + " <a@example.com>\nSubject: " + subject + "\n\nbody\n")));
}

TEST(LetterTricks, AreSeen) {
  EXPECT_THAT(found("invoice \u202Egpj.exe"), ElementsAre("header.text_direction_turned"));
  EXPECT_THAT(found("Ac\u200Bcount"), ElementsAre("header.invisible_letters"));
  EXPECT_THAT(found("B\u0456nance"), ElementsAre("header.mixed_scripts")) << "a Cyrillic і";
  EXPECT_THAT(found("\U0001D5E3\U0001D5EE\U0001D606\U0001D5E3\U0001D5EE\U0001D5F9"),
              ElementsAre("header.styled_letters"));
  EXPECT_THAT(found("Ap\u073Fpl\u073Fe ID"), ElementsAre("header.mixed_scripts")) << "points of Syriac";
  EXPECT_THAT(found("Pay\uFE06ment"), ElementsAre("header.invisible_letters")) << "a selector of shapes";
  EXPECT_THAT(found("x", "\"Pay\u200Bpal\""), ElementsAre("header.invisible_letters"));
}

TEST(LetterTricks, AreNotSeenInHonestText) {
  for (const char* text :
       {"来週の打ち合わせ、会場変更のお知らせ", "Резюме from example.com", "Σ and α", "crème brûlée",
        "①②③ 会議 ㈱", "1\uFE0F\u20E3 sale \u2764\uFE0F", "\u0645\u064F\u062D",
        "\U0001F468\u200D\U0001F469\u200D\U0001F467", "Ｘｓｅｒｖｅｒ"})
    EXPECT_THAT(found(text), IsEmpty()) << text;
}

}  // namespace
}  // namespace kanshiki::examine
