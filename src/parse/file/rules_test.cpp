#include "parse/file/rules.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kanshiki::parse {
namespace {

using namespace std::chrono_literals;
using ::testing::HasSubstr;
using ::testing::SizeIs;

constexpr auto two_rules = R"(
rule Stealer {
  meta:
    description = "A stealer of passwords"
  strings:
    $late = "steal"
    $first = { 50 41 53 53 }
  condition:
    all of them
}
rule Large { condition: filesize > 1000 }
)";

class RuleSetTest : public ::testing::Test {
 protected:
  void SetUp() override {
    const auto none = RuleSet::compile({});
    if (!none) GTEST_SKIP() << none.error().what;
  }
};

TEST_F(RuleSetTest, ARuleThatIsTrueTellsItsNameMeaningAndPlace) {
  const auto rules = RuleSet::compile({{"site.yar", two_rules}}).value();
  const auto found = rules.look_at("xx PASS steal", 2s).value();
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_EQ(found[0].rule, "Stealer");
  EXPECT_EQ(found[0].description, "A stealer of passwords");
  EXPECT_EQ(found[0].offset, 3u);
  EXPECT_EQ(found[0].words, "PASS");
}

TEST_F(RuleSetTest, WithoutStringsThereIsNoPlace) {
  const auto rules = RuleSet::compile({{"site.yar", two_rules}}).value();
  const auto found = rules.look_at(std::string(2000, 'x'), 2s).value();
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_EQ(found[0].rule, "Large");
  EXPECT_EQ(found[0].description, "");
  EXPECT_EQ(found[0].words, "");
  EXPECT_THAT(rules.look_at("", 2s).value(), SizeIs(0));
}

TEST_F(RuleSetTest, RulesOfOneNameInTwoFilesAreTwo) {
  const auto rules =
      RuleSet::compile({{"a", "rule A { condition: true }"}, {"b", "rule A { condition: true }"}});
  ASSERT_TRUE(rules) << rules.error().what;
  EXPECT_THAT(rules->look_at("x", 2s).value(), SizeIs(2));
}

TEST_F(RuleSetTest, ABadRuleIsToldByFileAndLine) {
  const auto rules =
      RuleSet::compile({{"good.yar", two_rules}, {"bad.yar", "rule A {\n  condition: maybe\n}"}});
  ASSERT_FALSE(rules);
  EXPECT_EQ(rules.error().kind, Error::Kind::malformed);
  EXPECT_THAT(rules.error().what, HasSubstr("bad.yar:2: "));
}

TEST_F(RuleSetTest, OfManyMatchesTheFirstAreTold) {
  std::string many;
  for (int i = 0; i < 200; ++i) many += "rule R" + std::to_string(i) + " { condition: true }\n";
  EXPECT_THAT(RuleSet::compile({{"many", many}}).value().look_at("x", 2s).value(), SizeIs(50));
}

}  // namespace
}  // namespace kanshiki::parse
