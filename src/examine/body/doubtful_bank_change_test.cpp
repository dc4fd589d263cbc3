#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found doubtful_bank_change(const Text&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> told(const std::string& words, const std::string& from = "a@example.com") {
  const auto mail = testing::mail(
      "From: " + from + "\nTo: keiri@example.co.jp\nContent-Type: text/plain; charset=utf-8\n\n" + words);
  return testing::ids(testing::run(doubtful_bank_change, testing::leads<Text>(read_bodies, mail).at(0)));
}

TEST(DoubtfulBankChange, NobodyIsToCallOrTheReasonIsAThiefs) {
  for (const char* words :
       {"弊社の振込先口座が変更になりました。現在、社屋移転のため電話がつながりません。ご連絡は本メールのみで"
        "お願いします。",
        "今回のお支払いは、下記の口座へお願いいたします。担当者は出張中でお電話に出られません。",
        "Please note our new bank details below. Our phone lines are currently down, so reply by e-mail.",
        "We have changed bank account details for payment: new bank account information attached. "
        "I am only reachable by e-mail this week.",
        "税務調査の関係で、当社口座への入金が一時的にできない状態です。今回に限り、海外子会社の口座をご利用く"
        "ださい。",
        "Our main account is being audited. Please route all payments through our group account until "
        "further "
        "notice.",
        "今回のお支払分より下記口座に変更となりました。展示会で席を外しておりますので、ご連絡はメールでお願い"
        "します。",
        "Bitte nutzen Sie ab sofort unsere neue Bankverbindung. Wir sind nur per E-Mail erreichbar.",
        "Our account is under audit and cannot receive payments. Please pay to our new account."})
    EXPECT_THAT(told(words), ElementsAre("scheme.doubtful_bank_change")) << words;
}

TEST(DoubtfulBankChange, WhoMayBeAskedIsHeard) {
  EXPECT_THAT(told("弊社の振込先口座を変更いたします。書面を郵送しております。"
                   "営業時間外は電話に出られませんが、ご不審の際はご存じの番号にお電話でご確認ください。"),
              IsEmpty());
  EXPECT_THAT(told("振込先が変更になりました。詳しくは担当までお問い合わせください。"), IsEmpty());
  EXPECT_THAT(told("口座情報の変更をご希望の場合は、変更届をお送りします。お電話でのお申し込みは受け付けてお"
                   "りません。"),
              IsEmpty());
  EXPECT_THAT(told("振込先が変更になりました。お問い合わせはメールにてお願いいたします。"), IsEmpty());
  EXPECT_THAT(told("台風のため、本日は電話がつながりにくくなっております。"), IsEmpty());
  EXPECT_THAT(
      told("Our new bank details are attached. Please call us on the number you have on file to verify. "
           "Our phone lines are down at noon."),
      IsEmpty());
  EXPECT_THAT(told("経費の振込先口座が変更になりました。電話に出られないのでメールでお願いします。",
                   "soumu@example.co.jp"),
              IsEmpty())
      << "of the own house";
}

}  // namespace
}  // namespace kanshiki::examine
