#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found payroll_from_outside(const Text&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> told(const std::string& from, const std::string& words,
                              const std::string& fields = {}) {
  const auto mail = testing::mail("From: " + from + "\nTo: payroll@northwind.example\n" + fields +
                                  "Content-Type: text/plain; charset=utf-8\n\n" + words);
  return testing::ids(testing::run(payroll_from_outside, testing::leads<Text>(read_bodies, mail).at(0)));
}

const std::string change = "I would like to change my direct deposit before the next pay date.";

TEST(PayrollFromOutside, AsksForAnotherAccount) {
  EXPECT_THAT(told("Jane Roe <jane.roe@gmail.com>", change), ElementsAre("scheme.payroll_from_outside"));
  EXPECT_THAT(told("田中 <tanaka@mailhost.example>", "お疲れ様です。給与の振込口座を変更したいです。"),
              ElementsAre("scheme.payroll_from_outside"));
}

TEST(PayrollFromOutside, NotSo) {
  EXPECT_THAT(told("Jane Roe <jane.roe@northwind.example>", change), IsEmpty()) << "a colleague at her desk";
  EXPECT_THAT(told("Jane Roe <jane.roe@gmail.com>", change, "In-Reply-To: <1@northwind.example>\n"),
              IsEmpty())
      << "an answer";
  EXPECT_THAT(told("Payroll service <news@payroll.example>", "Payslips are ready."), IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
