#include <gtest/gtest.h>

#include "infer/inference.hpp"
#include "knowledge/testing.hpp"

namespace kanshiki::infer {

std::vector<Finding> young_domain(const Case&, const Knowledge&);

namespace {

/// What follows for a mail of 14 October 2021, 08:10 in Japan.
std::vector<Finding> look(const std::string& created) {
  Case subject = testing::case_of("From: a@example.com\r\nDate: Thu, 14 Oct 2021 08:10:00 +0900\r\n");
  subject.findings.push_back(
      {"host.registered", Meaning::neutral, {{"domain", "example.net"}, {"created", created}}, {}});
  return young_domain(subject, testing::knowledge());
}

TEST(YoungDomain, OfLessThanThirtyDays) {
  const auto found = look("2021-09-27T16:20:10+00:00");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].id, "host.young_domain");
  EXPECT_EQ(std::get<std::int64_t>(found[0].facts.back().value), 16);
  EXPECT_EQ(look("2021-09-13T23:10:01+00:00").size(), 1u) << "a second less than 30 days";
}

TEST(YoungDomain, OldOnesAreNot) {
  EXPECT_TRUE(look("2021-09-13T23:10:00+00:00").empty());
  EXPECT_TRUE(look("2003-07-23T00:00:00+09:00").empty());
  EXPECT_TRUE(look("").empty());
}

TEST(YoungDomain, RegisteredSinceSaysNothingOfThen) {
  const auto found = look("2021-10-15T00:00:00+00:00");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].id, "host.registered_since");
  EXPECT_EQ(found[0].meaning, Meaning::neutral);
}

}  // namespace
}  // namespace kanshiki::infer
