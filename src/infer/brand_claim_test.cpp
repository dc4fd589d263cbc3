#include "infer/brand_claim.hpp"

#include <gtest/gtest.h>

#include "knowledge/testing.hpp"

namespace kanshiki::infer {

std::vector<Finding> claims_brand(const Case&, const Knowledge&);

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

// [Brand] Your parcel …
TEST(StrongClaims, OfAShortMessageThatBeginsWithAName) {
  const auto claimed = [](const std::string& sender, const std::string& words) {
    Case subject = testing::case_of("From: " + sender + "\r\nSubject: (SMS)\r\n", words + "\r\n");
    subject.findings = claims_brand(subject, testing::knowledge());
    Ids out;
    for (const StrongClaim& claim : strong_claims(subject, testing::knowledge()))
      out.push_back(claim.brand->id);
    return out;
  };
  for (const char* words : {"[東京電力] 料金の未払いがあります。", "【東京電力】料金の未払いがあります。"})
    EXPECT_EQ(claimed("a@example.com", words), (Ids{"tepco"})) << words;
  EXPECT_EQ(claimed("Hanako <a@example.com>", "[東京電力] 検針の件です。"), Ids{}) << "somebody else speaks";
  EXPECT_EQ(claimed("a@example.com", "検針票 [東京電力] を送ります。"), Ids{});
}

TEST(StrongClaims, OfANameWrittenTogether) {
  const auto named = [](const std::string& name) {
    Case subject = testing::case_of("From: " + name + " <a@example.com>\r\n", "\r\n");
    subject.findings = claims_brand(subject, testing::knowledge());
    Ids out;
    for (const StrongClaim& one : strong_claims(subject, testing::knowledge())) out.push_back(one.brand->id);
    return out;
  };
  EXPECT_EQ(named("AmazonSupport"), (Ids{"amazon"}));
  EXPECT_EQ(named("BankOfAmericaAlerts"), (Ids{"bank_of_america"}));
  EXPECT_EQ(named("PayPalService"), (Ids{"paypal"}));
  EXPECT_EQ(named("CaixaBankAlerts"), (Ids{"caixabank"})) << "not Caixa Econômica, whose name is in it";
  EXPECT_EQ(named("CaixaBank"), (Ids{"caixabank"}));
  EXPECT_EQ(named("amazonsupport"), Ids{});
  EXPECT_EQ(named("HanakoSato"), Ids{});
}

TEST(StrongClaims, OfNobodyKnownAreNone) {
  EXPECT_EQ(strong("a@example.com", {claim("nobody", {"from_name"})}), Ids{});
  EXPECT_EQ(strong("a@example.com", {{"identity.other", Meaning::neutral, {{"brand", "xserver"}}, {}}}),
            Ids{});
}

}  // namespace
}  // namespace kanshiki::infer
