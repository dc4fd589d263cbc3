#include "infer/brand_claim.hpp"

#include <gtest/gtest.h>

#include "knowledge/testing.hpp"

namespace kanshiki::infer {
namespace {

Finding claim(const std::string& brand, std::vector<std::string> places) {
  return {
      "identity.claims_brand", Meaning::neutral, {{"brand", brand}, {"claimed_in", std::move(places)}}, {}};
}

/// The ids of the brands that are claimed strongly in a mail from `sender`.
std::vector<std::string> strong(const std::string& sender, std::vector<Finding> claims) {
  Case subject = testing::case_of("From: " + sender + "\r\n");
  subject.findings = std::move(claims);
  std::vector<std::string> out;
  for (const auto& [brand, finding] : strong_claims(subject, testing::knowledge())) {
    EXPECT_EQ(finding->text("brand"), brand->id);
    out.push_back(brand->id);
  }
  return out;
}

using Ids = std::vector<std::string>;

TEST(StrongClaims, AreThoseThatAReaderTakesForTheSender) {
  const Finding named = claim("xserver", {"from_name"}), spoken_for = claim("amazon", {"subject", "body"}),
                mentioned = claim("sagawa", {"body"}), titled = claim("sagawa", {"subject"});
  EXPECT_EQ(strong("a@example.com", {spoken_for, mentioned, named, titled}), (Ids{"amazon", "xserver"}));
  EXPECT_EQ(strong("Sagawa <a@example.com>", {named, spoken_for}), (Ids{"xserver"}))
      << "the sender bears another name than the one that the text speaks for";
}

TEST(StrongClaims, OfNobodyKnownAreNone) {
  EXPECT_EQ(strong("a@example.com", {claim("nobody", {"from_name"})}), Ids{});
  EXPECT_EQ(strong("a@example.com", {{"identity.other", Meaning::neutral, {{"brand", "xserver"}}, {}}}),
            Ids{});
}

}  // namespace
}  // namespace kanshiki::infer
