#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "infer/inference.hpp"
#include "knowledge/testing.hpp"

namespace kanshiki::infer {

std::vector<Finding> done_yet_due(const Case&, const Knowledge&);

namespace {

std::vector<Finding> look(const std::string& subject, const std::string& body,
                          const std::string& fields = "") {
  return done_yet_due(testing::case_of("From: a@example.jp\r\n" + fields + "Subject: " + subject +
                                           "\r\nContent-Type: text/plain; charset=utf-8\r\n",
                                       body),
                      testing::knowledge());
}

struct Said {
  const char *subject, *body, *event;
};

constexpr Said contradictions[] = {
    {"解約手続き完了のお知らせ", "解約が完了しました。なお解約予定日は来月です。", "cancellation"},
    {"Subscription", "Your subscription has been cancelled. Your subscription will be cancelled tomorrow.",
     "cancellation"},
    {"お支払い完了のお知らせ", "今月分のお支払いが確認できませんでした。", "payment"},
    {"Receipt", "Thank you for your payment. Your payment has failed.", "payment"},
    {"Notice", "Your payment has been received. We could not process your payment.", "payment"},
    {"配達完了", "お荷物をお届けできませんでした。", "delivery"},
    {"Your parcel was delivered", "Your parcel could not be delivered.", "delivery"},
    {"ご利用停止", "アカウントを停止しました。24時間後にアカウントを停止いたします。", "suspension"},
    {"Notice", "Your account has been suspended. Your account will be suspended in 24 hours.", "suspension"},
};

TEST(DoneYetDue, IsFoundAndBothAreQuoted) {
  for (const Said& said : contradictions) {
    const auto found = look(said.subject, said.body);
    ASSERT_EQ(found.size(), 1u) << said.subject << ": " << said.body;
    EXPECT_EQ(found[0].id, "body.done_yet_due");
    EXPECT_EQ(found[0].text("event"), said.event);
    ASSERT_EQ(found[0].cites.size(), 2u);
    for (const Cite& one : found[0].cites) EXPECT_FALSE(one.quote.empty());
  }
}

TEST(DoneYetDue, OneOfThemAloneIsNone) {
  for (const char* body : {"解約が完了しました。ご利用ありがとうございました。", "解約予定日は来月です。",
                           "Thank you for your payment.", "Your payment has failed. Please try another card.",
                           "お荷物をお届けできませんでした。"})
    EXPECT_TRUE(look("Notice", body).empty()) << body;
  EXPECT_TRUE(look("Notice", "お支払いが確認できませんでした。お支払い済みの場合はご容赦ください。").empty());
}

TEST(DoneYetDue, PeopleWhoAnswerQuoteOthers) {
  EXPECT_TRUE(look("Re: Receipt", "Thank you for your payment.\r\n> Your payment has failed.").empty());
}

}  // namespace
}  // namespace kanshiki::infer
