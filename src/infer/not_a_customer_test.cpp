#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "infer/inference.hpp"
#include "knowledge/testing.hpp"

namespace kanshiki::infer {

std::vector<Finding> claims_brand(const Case&, const Knowledge&);
std::vector<Finding> not_a_customer(const Case&, const Knowledge&);

namespace {

/// What is said to a recipient who uses `services`, of a mail in PayPal's name.
std::vector<Finding> look(std::vector<std::string> services, bool all_known = true,
                          const std::string& from = "PayPal") {
  Knowledge knowledge = testing::knowledge();
  knowledge.profile.services = std::move(services);
  knowledge.profile.services_known = all_known;
  Case subject = testing::case_of("From: " + from + " <a@example.com>\r\n");
  subject.findings = claims_brand(subject, knowledge);
  return not_a_customer(subject, knowledge);
}

TEST(NotACustomer, IsFound) {
  const auto found = look({"amazon"});
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].id, "identity.not_a_customer");
  EXPECT_EQ(found[0].text("brand"), "paypal");
  EXPECT_FALSE(found[0].cites.empty());
}

TEST(NotACustomer, CustomersAndTheUnknownAreNot) {
  EXPECT_TRUE(look({"paypal"}).empty());
  EXPECT_TRUE(look({"PayPal"}).empty());
  EXPECT_TRUE(look({}, false).empty()) << "nobody said what the recipient uses";
  EXPECT_TRUE(look({"amazon"}, true, "Jane").empty());
}

}  // namespace
}  // namespace kanshiki::infer
