#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found code_for_another(const Text&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> told(const std::string& author, const std::string& words) {
  const auto mail =
      testing::mail("From: " + author + "\nContent-Type: text/plain; charset=utf-8\n\n" + words);
  return testing::ids(testing::run(code_for_another, testing::leads<Text>(read_bodies, mail).at(0)));
}

TEST(CodeForAnother, FromAFreeMailbox) {
  for (const char* words :
       {"電話番号を入れるとSMSで6桁の番号が届くから、それを入れて投票してね。",
        "間違えてあなたの番号を登録してしまいました。携帯に届いた認証番号を教えてください。",
        "I typed your number by accident. Please send me the 6-digit code that comes to your phone by text.",
        "Schick mir bitte den Code, den du gerade per SMS bekommen hast."})
    EXPECT_THAT(told("someone@gmail.com", words), ElementsAre("scheme.code_for_another")) << words;
}

TEST(CodeForAnother, OwnCodesAndWarnings) {
  EXPECT_THAT(told("it@example.co.jp",
                   "電話番号を登録するとSMSで6桁のコードが届きますので、画面に入力してください。"),
              IsEmpty());
  for (const char* words :
       {"届いた認証番号は誰にも教えないでください。", "Your code is 123456. Do not share it.",
        "I will send you the code for the door tomorrow."})
    EXPECT_THAT(told("someone@gmail.com", words), IsEmpty()) << words;
}

}  // namespace
}  // namespace kanshiki::examine
