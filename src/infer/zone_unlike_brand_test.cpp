#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "infer/inference.hpp"
#include "knowledge/testing.hpp"

namespace kanshiki::infer {

std::vector<Finding> claims_brand(const Case&, const Knowledge&);
std::vector<Finding> zone_unlike_brand(const Case&, const Knowledge&);

namespace {

std::vector<Finding> look(const std::string& from, const std::string& zone) {
  Case subject = testing::case_of("From: " + from + " <a@example.com>\r\nDate: Thu, 14 Oct 2021 08:10:00 " +
                                  zone + "\r\n");
  subject.findings = claims_brand(subject, testing::knowledge());
  return zone_unlike_brand(subject, testing::knowledge());
}

TEST(ZoneUnlikeBrand, OfAJapaneseBrandIsFound) {
  const auto found = look("三井住友銀行", "+0800");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].id, "header.zone_unlike_brand");
  EXPECT_EQ(found[0].cites.at(0).where, "Date");
  EXPECT_GE(found[0].cites.size(), 2u) << "the brand's name is cited too";
}

TEST(ZoneUnlikeBrand, OtherBrandsAndZonesAreNot) {
  EXPECT_TRUE(look("三井住友銀行", "+0900").empty());
  EXPECT_TRUE(look("三井住友銀行", "+0000").empty());
  EXPECT_TRUE(look("PayPal", "+0800").empty());
  EXPECT_TRUE(look("Jane", "+0800").empty());
}

}  // namespace
}  // namespace kanshiki::infer
