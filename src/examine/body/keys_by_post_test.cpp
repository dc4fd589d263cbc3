#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found keys_by_post(const Text&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> told(const std::string& words) {
  return testing::ids(testing::run(keys_by_post, testing::text(words)));
}

TEST(KeysByPost, FromAnOwnerWhoIsAway) {
  for (const char* words :
       {"仕事でロンドンに引っ越しました。敷金と家賃を先に預けていただければ、鍵をEMSでお届けします。",
        "I am currently abroad for work, so I cannot show the apartment. Once you pay the deposit, the keys "
        "will be sent to you by courier."})
    EXPECT_THAT(told(words), ElementsAre("scheme.keys_by_post")) << words;
}

TEST(KeysByPost, HonestLandlords) {
  for (const char* words :
       {"敷金と初月の家賃のお支払いを確認しました。鍵は店舗でお渡しします。",
        "ご宿泊ありがとうございました。お部屋に鍵の忘れ物がありましたので、お送りします。",
        "Rent is due on the first: please pay by standing order. Keys can be had at the office."})
    EXPECT_THAT(told(words), IsEmpty()) << words;
}

}  // namespace
}  // namespace kanshiki::examine
