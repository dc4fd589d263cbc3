#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "infer/brand_claim.hpp"
#include "infer/inference.hpp"
#include "knowledge/testing.hpp"

namespace kanshiki::infer {

std::vector<Finding> claims_brand(const Case&, const Knowledge&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// "brand: place place" of each finding.
std::vector<std::string> claimed(const Case& subject) {
  std::vector<std::string> out;
  for (const Finding& finding : claims_brand(subject, testing::knowledge())) {
    std::string told = std::string(finding.text("brand")) + ":";
    for (const std::string& place : std::get<std::vector<std::string>>(finding.facts.back().value))
      told += " " + place;
    EXPECT_EQ(finding.id, "identity.claims_brand");
    EXPECT_EQ(finding.meaning, Meaning::neutral);
    out.push_back(told);
  }
  return out;
}

TEST(ClaimsBrand, FromEveryPlaceTheStrongestFirst) {
  EXPECT_THAT(claimed(testing::case_of("From: PayPal <a@example.com>\r\n")),
              ElementsAre("paypal: from_name"));
  EXPECT_THAT(claimed(testing::case_of("From: PayPal <a@example.com>\r\nSubject: Your PayPal account\r\n",
                                       "Dear PayPal customer,\r\n")),
              ElementsAre("paypal: from_name subject body"));
  EXPECT_THAT(claimed(testing::case_of("From: DHL <a@example.com>\r\nSubject: Pay with PayPal\r\n")),
              ElementsAre("dhl: from_name", "paypal: subject"));
  EXPECT_THAT(claimed(testing::case_of("From: a@example.com\r\n",
                                       "いつもメルカリをご利用いただきありがとうございます。\r\n")),
              ElementsAre("mercari: body"));
}

TEST(ClaimsBrand, InTheBodyAMentionIsNoClaim) {
  EXPECT_THAT(
      claimed(testing::case_of("From: a@example.com\r\n", "I bought it from Netflix or so, I think.\r\n")),
      IsEmpty());
  EXPECT_THAT(claimed(testing::case_of("From: a@example.com\r\n", "© 2026 Netflix International\r\n")),
              ElementsAre("netflix: body"));
}

TEST(ClaimsBrand, CompanyWordsFarAwayAreNotTheBrands) {
  const std::string far(200, '-'), near(20, '-');
  EXPECT_THAT(claimed(testing::case_of("From: a@example.com\r\n", "(c) Taro " + far + " Netflix\r\n")),
              IsEmpty());
  EXPECT_THAT(claimed(testing::case_of("From: a@example.com\r\n", "(c) Taro " + near + " Netflix\r\n")),
              ElementsAre("netflix: body"));
  EXPECT_THAT(
      claimed(testing::case_of("From: a@example.com\r\n", "Netflix " + far + " (c) " + far + " Netflix " +
                                                              near + " all rights reserved\r\n")),
      ElementsAre("netflix: body"));
}

TEST(ClaimsBrand, PeopleWriteOfBrands) {
  EXPECT_THAT(claimed(testing::case_of("From: a@example.com\r\nSubject: Re: Your PayPal account\r\n",
                                       "> Dear PayPal customer,\r\n")),
              IsEmpty());
  EXPECT_THAT(claimed(testing::case_of("From: a@example.com\r\nList-Post: <mailto:l@example.org>\r\n"
                                       "Subject: [kernel] Google Summer of Code\r\n")),
              IsEmpty());
}

TEST(ClaimsBrand, OrdinaryWordsMustStandAlone) {
  EXPECT_THAT(claimed(testing::case_of("From: Apple <a@example.com>\r\n")), ElementsAre("apple: from_name"));
  EXPECT_THAT(claimed(testing::case_of("From: Chase Security Team <a@example.com>\r\n")),
              ElementsAre("chase: from_name"));
  EXPECT_THAT(claimed(testing::case_of("From: Chase Miller <a@example.com>\r\n")), IsEmpty());
  EXPECT_THAT(claimed(testing::case_of("From: Ana Lopez <a@example.com>\r\nSubject: an apple a day\r\n")),
              IsEmpty());
}

TEST(ClaimsBrand, CitesWhereItStands) {
  const auto found =
      claims_brand(testing::case_of("From: PayPal <a@example.com>\r\nSubject: Your PayPal account\r\n"),
                   testing::knowledge());
  ASSERT_EQ(found.size(), 1u);
  ASSERT_EQ(found[0].cites.size(), 2u);
  EXPECT_EQ(found[0].cites[0].where, "From");
  EXPECT_EQ(found[0].cites[1].where, "Subject");
}

TEST(ClaimsBrand, ManyBrandsAreCutShort) {
  EXPECT_EQ(claimed(testing::case_of(
                        "From: a@example.com\r\nSubject: PayPal Netflix Amazon DHL FedEx Google Dropbox\r\n"))
                .size(),
            most_claims);
}

}  // namespace
}  // namespace kanshiki::infer
