#include "investigate/site_rules.hpp"

#include <gtest/gtest.h>

#include "world/questions/rules.hpp"

namespace kanshiki {
namespace {

using namespace std::chrono_literals;

TEST(SiteRules, AreTriedBehindTheLock) {
  auto rules =
      parse::RuleSet::compile({{"site.yar", "rule Word { strings: $a = \"secret\" condition: $a }"}});
  if (!rules) GTEST_SKIP() << rules.error().what;
  const Errand errand = rules_errand(std::make_shared<const parse::RuleSet>(std::move(*rules)));
  auto cell = Cell::start_prepared(errand.prepare);
  ASSERT_TRUE(cell);
  Refusing nobody;
  const RulesOn question = RulesOn::file("a secret word");
  const Reply reply = reply_to_errand(
      errand, cell->run(errand_job(question.question()), nobody, std::chrono::steady_clock::now() + 10s));
  ASSERT_EQ(reply.status, Reply::Status::answered) << reply.why;
  const auto matches = question.read(reply).value();
  ASSERT_EQ(matches.size(), 1u);
  EXPECT_EQ(matches[0].rule, "Word");
  EXPECT_EQ(matches[0].offset, 2u);
}

}  // namespace
}  // namespace kanshiki
