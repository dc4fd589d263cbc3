#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "infer/inference.hpp"
#include "knowledge/testing.hpp"

namespace kanshiki::infer {

std::vector<Finding> advertising_without_identity(const Case&, const Knowledge&);

namespace {

std::vector<Finding> look(const std::string& body, const std::string& fields = "") {
  return advertising_without_identity(
      testing::case_of("From: a@example.jp\r\n" + fields + "Content-Type: text/plain; charset=utf-8\r\n",
                       body),
      testing::knowledge());
}

TEST(AdvertisingWithoutIdentity, IsFound) {
  const auto found = look("審査なしで即日融資いたします。今すぐお申し込みください。");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].id, "body.advertising_without_identity");
  EXPECT_FALSE(found[0].cites.at(0).quote.empty());
  EXPECT_EQ(look("Play at the best online casino tonight!").size(), 1u);
}

TEST(AdvertisingWithoutIdentity, WhatCanBeRefusedOrIsNoneIsNot) {
  EXPECT_TRUE(look("審査なしで即日融資いたします。配信停止はこちら").empty());
  EXPECT_TRUE(look("審査なしで即日融資いたします。例示株式会社 〒100-0000").empty());
  EXPECT_TRUE(look("The best online casino. To unsubscribe, click here.").empty());
  EXPECT_TRUE(look("The best online casino. Example Inc., 1 Long Street").empty());
  EXPECT_TRUE(look("The best online casino", "List-Unsubscribe: <mailto:a@example.jp>\r\n").empty());
  EXPECT_TRUE(look("お客様のアカウントを停止いたしました。").empty()) << "sells nothing";
}

}  // namespace
}  // namespace kanshiki::infer
