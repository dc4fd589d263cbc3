#include <gmock/gmock.h>

#include "examine/testing.hpp"
#include "world/questions/rules.hpp"
#include "world/testing/canned.hpp"

namespace kanshiki::examine {

Found site_rules_on_mail(const Mail&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

TEST(SiteRulesOnMail, AreTriedOnTheMailAsItCame) {
  const std::string bytes = "From: a@example.com\nSubject: x\n\nhello";
  test::Canned rules(write_matches({{"Kit", "A phishing kit", 0, "From"}}));
  const Found found = testing::run(site_rules_on_mail, testing::mail(bytes), rules, {"rules"});
  ASSERT_THAT(testing::ids(found), ElementsAre("mail.site_rule"));
  EXPECT_EQ(found.findings[0].text("rule"), "Kit");
  ASSERT_THAT(rules.asked, SizeIs(1));
  EXPECT_EQ(*rules.asked[0].file, bytes);
}

TEST(SiteRulesOnMail, WithoutRulesNothingIsAsked) {
  test::Canned rules("[]");
  EXPECT_THAT(
      testing::ids(testing::run(site_rules_on_mail, testing::mail("From: a@example.com\n\nx"), rules)),
      IsEmpty());
  EXPECT_THAT(rules.asked, IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
