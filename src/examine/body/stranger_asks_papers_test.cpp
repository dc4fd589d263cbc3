#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found stranger_asks_papers(const Text&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> told(const std::string& words) {
  return testing::ids(testing::run(stranger_asks_papers, testing::text(words)));
}

TEST(StrangerAsksPapers, AfterTheTale) {
  for (const char* words :
       {"私はいま紛争地の野戦病院で軍医として働いています。箱を送りますので、お名前、住所、電話番号を教えてく"
        "ださい。",
        "故人の遺産について、貴方様を相続人として申請いたします。次の情報をこのアドレスまでお送りください。氏"
        "名と職業です。",
        "I am the lawyer of a late client, next of kin to be found. Send your full name, address and phone "
        "number.",
        "I saw your profile and it touched my heart. Please send me a copy of your passport."})
    EXPECT_THAT(told(words), ElementsAre("scheme.stranger_asks_papers")) << words;
}

TEST(StrangerAsksPapers, FriendsAndOffices) {
  for (const char* words : {"お名前とご住所、電話番号をお送りください。抽選で記念品を差しあげます。",
                            "遺産の分割について、次回の打ち合わせの日程をご連絡ください。",
                            "To register, send your full name, address and phone number to the office.",
                            "遺産を口実にした詐欺にご注意ください。貴方様を相続人として申請すると言い、お名前"
                            "と住所を教えてくださいと求めます。"})
    EXPECT_THAT(told(words), IsEmpty()) << words;
}

}  // namespace
}  // namespace kanshiki::examine
