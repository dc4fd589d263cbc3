#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found cheque_to_pass_on(const Text&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> told(const std::string& words) {
  return testing::ids(testing::run(cheque_to_pass_on, testing::text(words)));
}

TEST(ChequeToPassOn, KeepsAShareAndSendsTheRest) {
  for (const char* words :
       {"When you get the check, deposit it, deduct your fee and send the rest to the mover by Zelle.",
        "Once you have cashed the cheque, please forward the remaining balance to my agent.",
        "小切手を銀行に入金し、手数料を引いた差額を担当者へ送金してください。"})
    EXPECT_THAT(told(words), ElementsAre("scheme.cheque_to_pass_on")) << words;
}

TEST(ChequeToPassOn, OrdinaryCheques) {
  for (const char* words :
       {"Please find our cheque for the rent enclosed.", "Deposit the check at any branch.",
        "Scammers send a check and ask you to deposit it and forward the difference.",
        "小切手でのお支払いは承っておりません。"})
    EXPECT_THAT(told(words), IsEmpty()) << words;
}

}  // namespace
}  // namespace kanshiki::examine
