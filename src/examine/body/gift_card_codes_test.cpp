#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found gift_card_codes(const Text&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> told(const std::string& words, const std::string& fields = "") {
  const auto mail = testing::mail("From: a@example.com\nTo: jane@example.jp\n" + fields +
                                  "Content-Type: text/plain; charset=utf-8\n\n" + words);
  return testing::ids(testing::run(gift_card_codes, testing::leads<Text>(read_bodies, mail).at(0)));
}

TEST(GiftCardCodes, ToBeBoughtAndSent) {
  for (const char* words :
       {"取引先への贈答用に、アマゾンのギフトカードを1万円分、10枚買ってきてください。\n\n"
        "購入後、裏面の銀色の部分を削り、写真を撮ってこちらに送ってください。",
        "コンビニで電子マネーを5万円分購入し、16桁の番号をメールで知らせてください。",
        "I need you to pick up ten Apple gift cards at the store.\n\n"
        "Scratch off the back and email me the codes.",
        "Kannst du bitte schnell fünf Guthabenkarten kaufen? Rubbel sie frei und schick mir die Fotos.",
        "Achetez des cartes cadeaux pour nos clients, puis grattez-les et envoyez-moi les codes."})
    EXPECT_THAT(told(words), ElementsAre("scheme.gift_card_codes")) << words;
}

TEST(GiftCardCodes, ShopsThankersAndThoseWhoWarn) {
  for (const char* words :
       {"ギフトカードをご購入いただきありがとうございます。ギフトコードは商品ページでご確認ください。",
        "アンケートにお答えいただいた方に、ギフト券をお送りします。",
        "忘年会の景品用にギフトカードを5枚買っておきました。領収書は経理に回しています。",
        "コンビニで電子マネーを購入させ、番号を送らせる詐欺が増えています。番号を送ってはいけません。",
        "Thank you for buying a gift card. It never expires.",
        "Scammers ask you to buy gift cards and send the codes. Never send the codes to anyone."})
    EXPECT_THAT(told(words), IsEmpty()) << words;
  EXPECT_THAT(told("これは本物でしょうか。\n\n> ギフトカードを購入し、コードの写真を送ってください。\n"),
              IsEmpty())
      << "who quotes it does not ask for it";
}

}  // namespace
}  // namespace kanshiki::examine
