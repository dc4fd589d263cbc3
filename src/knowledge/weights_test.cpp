#include "knowledge/weights.hpp"

#include <gtest/gtest.h>

namespace kanshiki {
namespace {

TEST(Weights, AreReadFromToml) {
  const auto weights = read_weights(R"(
    prior = -2.0
    alarm = 0.6
    [caps]
    header = 1.5
    [findings]
    "route.helo_is_loopback" = { weight = 1.4 }
    "page.thief" = { weight = 6.0, decisive = true, wants = "credentials" }
    "auth.proven" = { weight = -3.0, proof = true }
  )");
  ASSERT_TRUE(weights) << weights.error().what;
  EXPECT_EQ(weights->prior, -2);
  EXPECT_EQ(weights->alarm, 0.6);
  EXPECT_EQ(weights->cap("header"), 1.5);
  EXPECT_EQ(weights->cap("page"), std::numeric_limits<double>::infinity());
  EXPECT_EQ(weights->of("route.helo_is_loopback").log_odds, 1.4);
  EXPECT_TRUE(weights->of("page.thief").decisive);
  EXPECT_EQ(weights->of("page.thief").wants, Wants::credentials);
  EXPECT_TRUE(weights->of("auth.proven").proof);
  EXPECT_EQ(weights->of("nobody.knows").log_odds, 0);
}

TEST(Weights, MistakesAreNamed) {
  EXPECT_NE(read_weights("prior = ").error().what.find("weights.toml:1"), std::string::npos);
  EXPECT_NE(read_weights("prior = 1").error().what.find("[findings]"), std::string::npos);
  EXPECT_NE(read_weights("[findings]\n\"a.b\" = { weight = 1, wants = \"love\" }").error().what.find("love"),
            std::string::npos);
  EXPECT_NE(read_weights("[findings]\n\"a.b\" = 3").error().what.find("a.b"), std::string::npos);
}

}  // namespace
}  // namespace kanshiki
