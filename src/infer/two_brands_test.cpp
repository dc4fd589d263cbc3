#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "infer/inference.hpp"
#include "knowledge/testing.hpp"

namespace kanshiki::infer {

std::vector<Finding> claims_brand(const Case&, const Knowledge&);
std::vector<Finding> two_brands(const Case&, const Knowledge&);

namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

std::vector<Finding> told(const std::string& fields, const std::string& body) {
  Case subject = testing::case_of(fields, body);
  subject.findings = claims_brand(subject, testing::knowledge());
  return two_brands(subject, testing::knowledge());
}

const std::string netflix_body = "Dear Netflix customer, your Netflix account is on hold.\r\n";

TEST(TwoBrands, SentAsOneAndWrittenAsAnother) {
  const auto found = told("From: PayPal <a@example.com>\r\nSubject: Your account\r\n", netflix_body);
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_EQ(found[0].text("name_en"), "PayPal");
  EXPECT_EQ(found[0].text("other_en"), "Netflix");
  EXPECT_THAT(found[0].cites, SizeIs(2));
}

TEST(TwoBrands, OneBrandOrBothNamedInTheText) {
  EXPECT_THAT(told("From: Netflix <a@example.com>\r\n", netflix_body), IsEmpty());
  EXPECT_THAT(told("From: PayPal <a@example.com>\r\n", netflix_body + "Paid with PayPal.\r\n"), IsEmpty());
}

TEST(TwoBrands, MailFromADomainOfEitherIsLeftAlone) {
  EXPECT_THAT(told("From: PayPal <service@paypal.com>\r\n", netflix_body), IsEmpty());
  EXPECT_THAT(told("From: PayPal <info@netflix.com>\r\n", netflix_body), IsEmpty());
}

}  // namespace
}  // namespace kanshiki::infer
