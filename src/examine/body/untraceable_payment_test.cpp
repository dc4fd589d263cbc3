#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found untraceable_payment(const Text&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> told(const std::string& words) {
  return testing::ids(testing::run(untraceable_payment, testing::text(words)));
}

TEST(UntraceablePayment, ForDebtsFeesAndPrizes) {
  for (const char* words :
       {"未払い金について訴訟を提起されました。取り下げをご希望の場合は、電子マネーでお支払いください。",
        "滞納された税金の納付は、コンビニで買えるプリペイドカードで承ります。お支払いを急いでください。",
        "当選金の受け取り手数料3,000円は、ギフト券にてお支払いください。",
        "Your unpaid fine must be paid today. Payment is accepted in gift cards or bitcoin: pay with gift "
        "cards."})
    EXPECT_THAT(told(words), ElementsAre("scheme.untraceable_payment")) << words;
}

TEST(UntraceablePayment, ShopsAndThoseWhoWarn) {
  for (const char* words :
       {"お支払い方法：クレジットカード、電子マネー、コンビニ払い。配送手数料は無料です。",
        "電子マネーでのお支払いで2%還元。", "未納の会費は、下記の口座へお振り込みください。",
        "未納料金を電子マネーで支払わせる詐欺が増えています。お支払いの前にご相談ください。",
        "You can pay by card or with gift cards at the checkout."})
    EXPECT_THAT(told(words), IsEmpty()) << words;
}

}  // namespace
}  // namespace kanshiki::examine
