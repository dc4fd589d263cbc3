#include "judge/judge.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace kanshiki {
namespace {

Weights weights() {
  Weights out;
  out.prior = -1;
  out.caps = {{"words", 1.0}};
  out.findings = {{"words.a", {.log_odds = 0.8}},
                  {"words.b", {.log_odds = 0.8}},
                  {"words.good", {.log_odds = -0.5}},
                  {"page.takes_any_password", {.log_odds = 6, .decisive = true, .wants = Wants::credentials}},
                  {"lure.invoice", {.log_odds = 2, .wants = Wants::money}},
                  {"auth.proven", {.log_odds = -3, .proof = true}}};
  return out;
}

Finding finding(std::string id, Meaning meaning = Meaning::suspicious) {
  return {std::move(id), meaning, {}, {}};
}

double logit(const Verdict& verdict) { return std::log(verdict.probability / (1 - verdict.probability)); }

TEST(Judge, SilenceIsUnclear) {
  const Verdict verdict = judge({}, weights());
  EXPECT_EQ(verdict.kind, Class::unclear);
  EXPECT_NEAR(logit(verdict), -1, 1e-9);
}

TEST(Judge, WhatAMachineReadFromAPictureWeighsLess) {
  Finding read = finding("words.a"), seen = read;
  read.cites = {{Cite::In::picture, "2", 0, 4, "then"}};
  seen.cites = {{Cite::In::body, "1", 0, 4, "then"}, read.cites[0]};
  EXPECT_NEAR(logit(judge({read}, weights())), -1 + 0.4, 1e-9);
  const Verdict both = judge({read, seen}, weights());
  EXPECT_NEAR(logit(both), -1 + 0.8, 1e-9) << "one that rests on more stands for both";
  EXPECT_EQ(both.reasons.at(0).finding, 1u);
}

TEST(Judge, ManyWeakSignsOfOneKindAddUpToTheCap) {
  const Verdict verdict = judge({finding("words.a"), finding("words.b")}, weights());
  EXPECT_NEAR(logit(verdict), -1 + 1.0, 1e-9);
  EXPECT_NEAR(verdict.reasons[0].weight, 0.5, 1e-9);
}

TEST(Judge, SignsForAndAgainstAreCappedApart) {
  const Verdict verdict =
      judge({finding("words.a"), finding("words.b"), finding("words.good", Meaning::benign)}, weights());
  EXPECT_NEAR(logit(verdict), -1 + 1.0 - 0.5, 1e-9);
}

TEST(Judge, AFindingCountsOnce) {
  const Verdict verdict = judge({finding("words.a"), finding("words.a"), finding("words.a")}, weights());
  EXPECT_NEAR(logit(verdict), -1 + 0.8, 1e-9);
  EXPECT_EQ(verdict.reasons.size(), 1u);
}

TEST(Judge, WhatDecidesHasNoCapAndNamesWhatTheMailWants) {
  const Verdict verdict =
      judge({finding("page.takes_any_password", Meaning::malicious), finding("lure.invoice")}, weights());
  EXPECT_EQ(verdict.kind, Class::phishing);
  EXPECT_GT(verdict.probability, 0.99);
  EXPECT_EQ(verdict.reasons.front().finding, 0u);
}

TEST(Judge, MoneyIsAScamAndNothingNamedIsSuspicious) {
  EXPECT_EQ(judge({finding("lure.invoice")}, weights()).kind, Class::scam);
  Weights plain = weights();
  plain.findings["words.a"].log_odds = 3;
  plain.caps.clear();
  EXPECT_EQ(judge({finding("words.a")}, plain).kind, Class::suspicious);
}

TEST(Judge, LegitimateNeedsProofAndNoSignAgainst) {
  EXPECT_EQ(judge({finding("auth.proven", Meaning::benign)}, weights()).kind, Class::legitimate);
  EXPECT_EQ(judge({finding("auth.proven", Meaning::benign), finding("words.a")}, weights()).kind,
            Class::unclear);
}

TEST(Judge, WhoProvedWhoHeIsMaySayWhatThievesSay) {
  Weights known = weights();
  known.sayings = {"words"};
  EXPECT_EQ(judge({finding("auth.proven", Meaning::benign), finding("words.a")}, known).kind,
            Class::legitimate);
  EXPECT_EQ(judge({finding("auth.proven", Meaning::benign), finding("lure.invoice")}, known).kind,
            Class::unclear);
}

TEST(Judge, AnAlarmHangsOnItsStrongestSigns) {
  Weights known = weights();
  known.caps.clear();
  known.findings["words.a"].log_odds = 1.0;
  const std::vector<Finding> findings = {finding("words.a"), finding("lure.invoice"), finding("words.b")};
  const auto otherwise = what_would_change(judge(findings, known), findings, known);
  ASSERT_TRUE(otherwise);
  EXPECT_EQ(otherwise->without, (std::vector<std::size_t>{1, 0}));
  EXPECT_EQ(otherwise->kind, Class::unclear);
  EXPECT_NEAR(std::log(otherwise->probability / (1 - otherwise->probability)), -1 + 0.8, 1e-9);
}

TEST(Judge, AnHonestSenderHangsOnHisProof) {
  const std::vector<Finding> findings = {finding("auth.proven", Meaning::benign)};
  const auto otherwise = what_would_change(judge(findings, weights()), findings, weights());
  ASSERT_TRUE(otherwise);
  EXPECT_EQ(otherwise->kind, Class::unclear);
  EXPECT_FALSE(what_would_change(judge({}, weights()), {}, weights()))
      << "nothing was found that could be missing";
}

TEST(Judge, WhatWeighsNothingIsNoReason) {
  EXPECT_TRUE(judge({finding("header.unknown_to_the_weights")}, weights()).reasons.empty());
}

}  // namespace
}  // namespace kanshiki
