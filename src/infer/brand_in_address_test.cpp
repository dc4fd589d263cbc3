#include <gmock/gmock.h>

#include "infer/inference.hpp"
#include "knowledge/testing.hpp"

namespace kanshiki::infer {

std::vector<Finding> brand_in_address(const Case&, const Knowledge&);

namespace {

using ::testing::IsEmpty;

std::vector<Finding> told(const std::string& from, bool tempts = true) {
  Case subject = testing::case_of("From: " + from + "\r\nSubject: x\r\n");
  if (tempts) subject.findings = {{"lure.parcel_held", Meaning::suspicious, {}, {}}};
  return brand_in_address(subject, testing::knowledge());
}

TEST(BrandInAddress, BeforeTheAt) {
  const auto found = told("sagawa@notice.example");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].id, "identity.brand_in_address");
  EXPECT_EQ(found[0].text("brand"), "sagawa");
  EXPECT_EQ(told("japanpost-info@notice.example").size(), 1u);
  EXPECT_EQ(told("\"amazon-info@mail.example\" <amazon-info@mail.example>").size(), 1u);
}

TEST(BrandInAddress, NotSo) {
  EXPECT_THAT(told("sagawa@notice.example", false), IsEmpty()) << "a family name";
  EXPECT_THAT(told("佐川 健 <sagawa@notice.example>"), IsEmpty()) << "who shows a name is told by that";
  EXPECT_THAT(told("sagawa@sagawa-exp.co.jp"), IsEmpty());
  EXPECT_THAT(told("info@notice.example"), IsEmpty());
}

}  // namespace
}  // namespace kanshiki::infer
