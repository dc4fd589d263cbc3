#include <gmock/gmock.h>

#include "infer/testing.hpp"

namespace kanshiki::infer {

std::vector<Finding> prize_for_a_fee(const Case&, const Knowledge&);

namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

std::vector<Finding> told(const std::string& words, bool prize = true) {
  Case subject =
      kanshiki::testing::case_of("From: a@example.com\r\nContent-Type: text/plain; charset=utf-8\r\n", words);
  if (prize) subject.findings = {{"lure.prize_or_gift", Meaning::suspicious, {}, {}}};
  return prize_for_a_fee(subject, kanshiki::testing::knowledge());
}

TEST(PrizeForAFee, PaidByCard) {
  for (const char* words :
       {"ご当選おめでとうございます。賞品の発送には送料330円（クレジットカード払い）をご負担いただきます。",
        "Congratulations, you have won a prize! You only pay shipping."})
    EXPECT_THAT(told(words), SizeIs(1)) << words;
}

TEST(PrizeForAFee, NotSo) {
  EXPECT_THAT(told("ご当選おめでとうございます。賞品は送料無料でお届けします。"), IsEmpty())
      << "nothing to pay";
  EXPECT_THAT(told("お申し込みの公演に当選しました。金額:9,800円+手数料 330円 コンビニでお支払いください。"),
              IsEmpty())
      << "a ticket is paid for, with all that it costs";
  EXPECT_THAT(told("ご注文の送料330円（クレジットカード払い）"), IsEmpty()) << "an order, no prize";
}

}  // namespace
}  // namespace kanshiki::infer
