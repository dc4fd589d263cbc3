#include <gtest/gtest.h>

#include "infer/inference.hpp"
#include "knowledge/testing.hpp"

namespace kanshiki::infer {

std::vector<Finding> possible_victim(const Case&, const Knowledge&);

namespace {

std::vector<Finding> look(const std::string& identity, const std::string& domain, const std::string& owner) {
  Case subject = testing::case_of("From: a@mail.example.co.jp\r\n");
  subject.findings.push_back({identity, Meaning::neutral, {{"domain", "example.co.jp"}}, {}});
  subject.findings.push_back(
      {"host.registered", Meaning::neutral, {{"domain", domain}, {"owner", owner}}, {}});
  return possible_victim(subject, testing::knowledge());
}

TEST(PossibleVictim, WhoseDomainIsNamedWithoutProof) {
  const auto found = look("identity.disproven", "example.co.jp", "株式会社例示");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].text("owner"), "株式会社例示");
  EXPECT_EQ(found[0].meaning, Meaning::neutral) << "it weighs nothing";
  EXPECT_EQ(look("identity.not_proven", "example.co.jp", "株式会社例示").size(), 1u);
}

TEST(PossibleVictim, NotWhoProvablySentItAndNotWhomALinkLeadsTo) {
  EXPECT_TRUE(look("identity.proven", "example.co.jp", "株式会社例示").empty());
  EXPECT_TRUE(look("identity.disproven", "evil.example", "株式会社例示").empty());
  EXPECT_TRUE(look("identity.disproven", "example.co.jp", "").empty()) << "nobody is named";
}

}  // namespace
}  // namespace kanshiki::infer
