#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "infer/inference.hpp"
#include "knowledge/testing.hpp"

namespace kanshiki::infer {

std::vector<Finding> subject_unlike_body(const Case&, const Knowledge&);

namespace {

std::vector<Finding> look(const std::string& subject, const std::string& body) {
  return subject_unlike_body(testing::case_of("From: a@example.jp\r\nSubject: " + subject +
                                                  "\r\nContent-Type: text/plain; charset=utf-8\r\n",
                                              body),
                             testing::knowledge());
}

TEST(SubjectUnlikeBody, IsFoundAndBothAreQuoted) {
  const auto found = look("お荷物をお届けできませんでした", "お客様のアカウントを停止いたしました。");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].id, "body.subject_unlike_body");
  EXPECT_EQ(found[0].text("announced"), "parcel");
  EXPECT_EQ(found[0].text("told"), "account");
  ASSERT_EQ(found[0].cites.size(), 2u);
  EXPECT_EQ(found[0].cites[0].in, Cite::In::header);
  EXPECT_EQ(found[0].cites[1].in, Cite::In::body);
  EXPECT_EQ(look("You have a new voice message", "You are eligible for a tax refund.").size(), 1u);
}

TEST(SubjectUnlikeBody, WhatGoesTogetherDoesNotDiffer) {
  EXPECT_TRUE(look("お支払いが確認できませんでした", "お客様のアカウントを停止いたしました。").empty());
  EXPECT_TRUE(look("Your package is waiting", "We were unable to deliver your package.").empty());
  EXPECT_TRUE(look("We were unable to deliver your package",
                   "We were unable to deliver your package. We have suspended your account.")
                  .empty());
  EXPECT_TRUE(look("Please verify your identity", "We were unable to deliver your package.").empty());
  EXPECT_TRUE(look("You have been selected to receive a gift", "The best online casino").empty());
  EXPECT_TRUE(look("Hello", "We have suspended your account.").empty());
  EXPECT_TRUE(look("Re: We were unable to deliver your package", "We have suspended your account.").empty());
}

}  // namespace
}  // namespace kanshiki::infer
