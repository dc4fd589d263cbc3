#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "infer/inference.hpp"
#include "knowledge/testing.hpp"

namespace kanshiki::infer {

std::vector<Finding> claims_brand(const Case&, const Knowledge&);
std::vector<Finding> foreign_company(const Case&, const Knowledge&);

namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

std::vector<Finding> told(const std::string& from, const std::string& body) {
  Case subject = testing::case_of("From: " + from + "\r\nContent-Type: text/plain; charset=utf-8\r\n", body);
  subject.findings = claims_brand(subject, testing::knowledge());
  return foreign_company(subject, testing::knowledge());
}

TEST(ForeignCompany, TheFooterIsOfAnotherBrand) {
  const auto found =
      told("Netflix <a@example.com>", "Your plan ends.\r\n\r\nCopyright 2024 PayPal, Inc.\r\n");
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_EQ(found[0].text("name_en"), "Netflix");
  EXPECT_THAT(found[0].cites, SizeIs(2));
  EXPECT_EQ(found[0].cites[1].quote, "Copyright 2024 PayPal, Inc");
  EXPECT_THAT(told("メルカリ <a@example.com>", "ご確認ください。\r\n\r\n楽天カード株式会社\r\n"), SizeIs(1));
}

TEST(ForeignCompany, TheBrandsOwnOrAnUnknownOneIsLeftAlone) {
  EXPECT_THAT(told("Netflix <a@example.com>", "Your plan.\r\n\r\n© 2024 Netflix, Inc.\r\n"), IsEmpty());
  EXPECT_THAT(told("Netflix <a@example.com>", "Your plan.\r\n\r\n© 2024 Some Company Ltd\r\n"), IsEmpty());
  EXPECT_THAT(told("Netflix <info@netflix.com>", "Gift card.\r\n\r\n© 2024 PayPal, Inc.\r\n"), IsEmpty());
  EXPECT_THAT(told("Taro <a@example.com>", "© 2024 PayPal, Inc.\r\n"), IsEmpty());
}

}  // namespace
}  // namespace kanshiki::infer
