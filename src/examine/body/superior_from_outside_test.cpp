#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found superior_from_outside(const Text&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> told(const std::string& from, const std::string& words,
                              const std::string& to = "tanaka@example.co.jp") {
  const auto mail = testing::mail("From: " + from + "\nTo: " + to +
                                  "\nContent-Type: text/plain; charset=utf-8\n\n" + words);
  return testing::ids(testing::run(superior_from_outside, testing::leads<Text>(read_bodies, mail).at(0)));
}

TEST(SuperiorFromOutside, OrdersAGroup) {
  const std::string group =
      "お疲れ様です。本日中に業務用のLINEグループを作っていただけますか。\n\n"
      "作成後、参加用のQRコードを画像で返信してください。";
  EXPECT_THAT(told("山田 太郎 <office2210@gmail.com>", group), ElementsAre("scheme.superior_from_outside"));
  EXPECT_THAT(told("山田 太郎 <office2210@gmail.com>", group, "tanaka@gmail.com"),
              ElementsAre("scheme.superior_from_outside"))
      << "nobody knows the house of a private mailbox, but this is no company's";
  EXPECT_THAT(told("Paul Miller <exec.desk@example.com>",
                   "Please create a WhatsApp group for our staff and send me the invite link."),
              ElementsAre("scheme.superior_from_outside"));
}

TEST(SuperiorFromOutside, OrdersByTitle) {
  EXPECT_THAT(
      told("代表取締役 山田 太郎 <ceo@example.net>", "個人のLINE IDを教えてください。急ぎの相談があります。"),
      ElementsAre("scheme.superior_from_outside"));
  EXPECT_THAT(told("取締役社長 山田 <ceo@example.net>",
                   "買収案件の送金手続きを本日中にお願いします。公表前のため、誰にも話さないでください。"),
              ElementsAre("scheme.superior_from_outside"));
  EXPECT_THAT(told("Jane Roe, CEO <desk@example.net>",
                   "I am in a meeting and cannot take calls. I need you to handle a task for me right away."),
              ElementsAre("scheme.superior_from_outside"));
  EXPECT_THAT(told("Harold Roe <h.roe@example.net>",
                   "Please send me a PDF of all W-2s of last year.\n\nHarold Roe\nPresident & CEO\n"),
              ElementsAre("scheme.superior_from_outside"));
  EXPECT_THAT(told("Geschäftsführer Max Muster <chef@example.net>",
                   "Bitte die Zahlung heute noch veranlassen. Die Sache ist streng vertraulich."),
              ElementsAre("scheme.superior_from_outside"));
}

TEST(SuperiorFromOutside, AsksWhoIsThere) {
  EXPECT_THAT(told("代表取締役 山田 太郎 <t.yamada@example.net>",
                   "今オフィスにいますか。手が空いたら、このメールに返信してください。"),
              ElementsAre("scheme.superior_from_outside"));
  EXPECT_THAT(told("Jane Roe, CEO <desk@example.net>", "Are you at your desk? Reply as soon as you can."),
              ElementsAre("scheme.superior_from_outside"));
  EXPECT_THAT(told("山田 太郎 <t.yamada@example.net>", "今オフィスにいますか。"), IsEmpty()) << "a friend";
  EXPECT_THAT(told("代表取締役 山田 太郎 <t.yamada@example.co.jp>", "今オフィスにいますか。"), IsEmpty())
      << "of the house";
}

TEST(SuperiorFromOutside, OrdersInHisOwnWords) {
  for (const char* words :
       {"先ほどの件、今日の15時までに送金をお願いします。他の役員には私から話すので黙っておいてください。社"
        "長",
        "園長の山田です。会議中で電話に出られません。景品にするギフトカードを10枚買っておいてください。職員に"
        "は内緒でお願いします。",
        "経営企画の件で、今日中に振込の手続きをお願いします。社内のほかの人には話さないでください。\n\n代表取"
        "締役 山田",
        "社長の山田です。会社の口座の残高を確認して、画面を送ってください。",
        "This is your director. I need you to run an errand for me quickly, I cannot talk right now."})
    EXPECT_THAT(told("山田 <yamada@example.net>", words), ElementsAre("scheme.superior_from_outside"))
        << words;
}

TEST(SuperiorFromOutside, NobodyWhoCannotTalk) {
  const std::string favour = "山本です。移動中で電話に出られません。急ぎの用件があります。返信をください。";
  EXPECT_THAT(told("山本 <yamamoto.k@gmail.com>", favour), ElementsAre("scheme.superior_from_outside"));
  EXPECT_THAT(told("山本 <yamamoto.k@gmail.com>\nIn-Reply-To: <1@example.co.jp>", favour), IsEmpty())
      << "a thread that is known";
  EXPECT_THAT(told("山本 <yamamoto.k@gmail.com>", favour, "tanaka@gmail.com"), IsEmpty()) << "friends";
  EXPECT_THAT(told("山本 <yamamoto@example.net>", favour), IsEmpty()) << "another company's";
}

TEST(SuperiorFromOutside, OfTheHouseOrNothingOfTheKind) {
  EXPECT_THAT(told("代表取締役 山田 太郎 <yamada@example.co.jp>",
                   "お疲れ様です。LINEの業務グループを作成してください。QRコードを送ってください。"),
              IsEmpty())
      << "the house's own domain";
  EXPECT_THAT(told("代表取締役社長 山田 太郎 <yamada@example.net>",
                   "先日はお打ち合わせのお時間をいただき、ありがとうございました。見積書をお送りします。"),
              IsEmpty())
      << "a customer's president";
  EXPECT_THAT(
      told(
          "山田 太郎 <yamada@gmail.com>",
          "山田です。会社のメールが使えないので私用の携帯から送ります。明日の会議は10時からでお願いします。"),
      IsEmpty());
  EXPECT_THAT(told("有限会社例示 山田 <yamada@example.net>",
                   "請求書をお送りします。お振込みをお願いいたします。日中は電話に出られないことがございます"
                   "。\n\n代表取締役 山田 太郎"),
              IsEmpty())
      << "a small supplier";
  EXPECT_THAT(told("山田 <yamada@gmail.com>", "来週の忘年会、景品のギフトカードは私が買っておきました。"),
              IsEmpty());
  EXPECT_THAT(
      told("Mum <mum@gmail.com>",
           "Can you buy the gift card for grandma? It is a surprise. I am in a meeting and cannot talk."),
      IsEmpty())
      << "a family";
  EXPECT_THAT(told("PTA 山田 <yamada@gmail.com>",
                   "クラスのLINEグループを作りました。添付のQRコードから参加をお願いします。"),
              IsEmpty());
  EXPECT_THAT(
      told("町内会 会長 山田 <yamada@gmail.com>",
           "お疲れ様です。防災用のLINEグループを作りました。QRコードを送りますので、登録をお願いします。"),
      IsEmpty())
      << "who brings the way in does not ask for it";
  EXPECT_THAT(
      told(
          "M&A仲介 山田 <yamada@example.net>",
          "秘密保持契約書をお送りします。本件は口外なさらないようお願いいたします。\n\n代表取締役 山田 太郎"),
      IsEmpty());
  EXPECT_THAT(
      told("社長室 <info@example.net>",
           "社長を名乗り、LINEグループを作成してQRコードを送るよう求める詐欺メールにご注意ください。"),
      IsEmpty());
  EXPECT_THAT(told("Jane Roe <jane@gmail.com>", "I set up a WhatsApp group for the trip, see you there!"),
              IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
