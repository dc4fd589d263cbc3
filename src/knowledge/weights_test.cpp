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

TEST(Weights, FittedOnesReplaceThoseSetByHand) {
  const Weights hand = read_weights(R"(
    prior = -2.0
    alarm = 0.6
    sayings = ["lure"]
    [caps]
    link = 1.5
    [findings]
    "link.a" = { weight = 1.4, wants = "credentials" }
    "link.b" = { weight = 0.3 }
  )")
                           .value();
  const auto fitted = read_fitted_weights("prior = -3.0\nslope = 0.9\n[findings]\n\"link.a\" = 0.7\n", hand);
  ASSERT_TRUE(fitted) << fitted.error().what;
  EXPECT_EQ(fitted->prior, -3);
  EXPECT_EQ(fitted->slope, 0.9);
  EXPECT_EQ(fitted->alarm, 0.6);
  EXPECT_EQ(fitted->cap("link"), 1.5);
  EXPECT_TRUE(fitted->sayings.contains("lure"));
  EXPECT_EQ(fitted->of("link.a").log_odds, 0.7);
  EXPECT_EQ(fitted->of("link.a").wants, Wants::credentials);
  EXPECT_EQ(fitted->of("link.b").log_odds, 0.3);
  EXPECT_NE(read_fitted_weights("[findings]\n\"link.c\" = 1.0\n", hand).error().what.find("link.c"),
            std::string::npos);
  EXPECT_NE(read_fitted_weights("prior = 1.0", hand).error().what.find("[findings]"), std::string::npos);
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
