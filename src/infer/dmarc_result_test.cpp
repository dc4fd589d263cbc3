#include <gtest/gtest.h>

#include "infer/inference.hpp"

namespace kanshiki::infer {

std::vector<Finding> dmarc_result(const Case&, const Knowledge&);

namespace {

std::string result(const char* id, const char* domain) {
  Case subject;
  subject.findings = {
      {"auth.dmarc_policy",
       Meaning::neutral,
       {{"domain", std::string("good.example")},
        {"organization", std::string("good.example")},
        {"policy", std::string("reject")}},
       {}},
      {"auth.spf_none", Meaning::neutral, {}, {}},
      {id,
       Meaning::neutral,
       {{"domain", std::string(domain)}, {"organization", std::string(domain)}, {"proves", true}},
       {}}};
  const auto found = dmarc_result(subject, {});
  return found.empty() ? "nothing" : found.front().id;
}

TEST(DmarcResult, FollowsFromWhatHolds) {
  EXPECT_EQ(result("auth.dkim_pass", "good.example"), "auth.dmarc_pass");
  EXPECT_EQ(result("auth.dkim_pass", "evil.example"), "auth.dmarc_fail");
  EXPECT_EQ(result("auth.dkim_fail", "good.example"), "auth.dmarc_fail");
  EXPECT_EQ(result("auth.dkim_body_differs", "good.example"), "auth.dmarc_fail");
  EXPECT_EQ(result("auth.dkim_unknown", "good.example"), "auth.dmarc_undecided");
}

TEST(DmarcResult, NeedsAPolicy) { EXPECT_TRUE(dmarc_result({}, {}).empty()); }

}  // namespace
}  // namespace kanshiki::infer
