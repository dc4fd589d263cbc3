#include <gmock/gmock.h>

#include "base/limits.hpp"
#include "examine/attachment/testing.hpp"
#include "world/questions/rules.hpp"
#include "world/testing/canned.hpp"

namespace kanshiki::examine {

Found site_rules(const Part&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const RulesOn::Answer matches = {{"Stealer", "A stealer of passwords", 3, "PASS"}, {"Large", "", 0, ""}};

TEST(SiteRules, ARuleThatIsTrueIsAFindingWithItsMeaningAndPlace) {
  test::Canned rules(write_matches(matches));
  const Found found = testing::run(site_rules, testing::file("a.bin", "xx PASS"), rules, {"rules"});
  ASSERT_THAT(testing::ids(found), ElementsAre("attachment.site_rule", "attachment.site_rule"));
  EXPECT_EQ(found.findings[0].text("file"), "a.bin");
  EXPECT_EQ(found.findings[0].text("rule"), "Stealer");
  EXPECT_EQ(found.findings[0].text("description"), "A stealer of passwords");
  EXPECT_EQ(found.findings[0].cites.at(1).quote, "PASS");
  EXPECT_EQ(found.findings[1].text("description"), "Large") << "for want of a description";
}

TEST(SiteRules, WithoutRulesNothingIsAsked) {
  test::Canned rules(write_matches(matches));
  EXPECT_THAT(testing::ids(testing::run(site_rules, testing::file("a.bin", "x"), rules)), IsEmpty());
  EXPECT_THAT(rules.asked, IsEmpty());
}

TEST(SiteRules, ABrokenAnswerIsNone) {
  for (const char* broken : {"", "{}", "[1, {}, {\"rule\": 1}]"}) {
    test::Canned rules(broken);
    EXPECT_THAT(testing::ids(testing::run(site_rules, testing::file("a.bin", "x"), rules, {"rules"})),
                IsEmpty());
  }
}

TEST(SiteRules, WhatIsTooLargeIsNotTried) {
  test::Canned rules(write_matches(matches));
  const auto large = testing::file("a.bin", std::string(limits::scanned_bytes + 1, 'x'));
  EXPECT_THAT(testing::ids(testing::run(site_rules, large, rules, {"rules"})),
              ElementsAre("attachment.not_scanned"));
}

}  // namespace
}  // namespace kanshiki::examine
