#include <gmock/gmock.h>

#include "infer/testing.hpp"
#include "model/cite.hpp"

namespace kanshiki::infer {

std::vector<Finding> call_to_cancel(const Case&, const Knowledge&);

namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

std::vector<Finding> told(const std::string& from, const std::string& words, const char* more = nullptr) {
  Case subject =
      kanshiki::testing::case_of("From: " + from + "\r\nContent-Type: text/plain; charset=utf-8\r\n", words);
  if (more) subject.findings = {{more, Meaning::suspicious, {}, {cite(*subject.mail, "From")}}};
  return call_to_cancel(subject, kanshiki::testing::knowledge());
}

const std::string charge = "You were charged $399. To cancel, call +1 555 010 0199.";

TEST(CallToCancel, FromNobody) {
  EXPECT_THAT(told("Billing <billing.dept@gmail.com>", charge), SizeIs(1)) << "a mailbox that anyone gets";
  EXPECT_THAT(told("Norton <a@example.com>", charge, "identity.brand_on_foreign_domain"), SizeIs(1));
  EXPECT_THAT(told("a@example.com", charge + " We will assist you by remote access."), SizeIs(1));
  EXPECT_THAT(
      told(
          "a@example.com",
          "自動更新が完了しました。返金をご希望の場合はお電話ください。担当者が遠隔でパソコンに接続します。"),
      SizeIs(1));
}

TEST(CallToCancel, NotSo) {
  EXPECT_THAT(told("Shop <orders@shop.example>", charge), IsEmpty())
      << "a shop that writes from its own domain";
  EXPECT_THAT(
      told("Help <desk@example.com>", charge + " Our technicians work by remote access.", "identity.proven"),
      IsEmpty())
      << "a firm that is known";
  EXPECT_THAT(told("Clinic <clinic@gmail.com>", "To cancel the appointment, call us at +1 555 010 0199."),
              IsEmpty())
      << "no charge";
  EXPECT_THAT(told("Card <card@gmail.com>",
                   "¥4,980が決済されました。心当たりのない場合は、カード裏面の電話番号までご連絡ください。"),
              IsEmpty())
      << "the number is the reader's own";
  EXPECT_THAT(
      told(
          "Card <card@gmail.com>",
          "You were charged $399. To dispute it, call the number on the back of your card, +1 555 010 0199."),
      IsEmpty());
  EXPECT_THAT(told("a@gmail.com", "You were charged $399."), IsEmpty()) << "no number to call";
}

}  // namespace
}  // namespace kanshiki::infer
