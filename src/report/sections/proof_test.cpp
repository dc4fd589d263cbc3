#include "report/sections/proof.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "report/sample_case.hpp"
#include "report/sections.hpp"

namespace kanshiki {
namespace {

using ::testing::HasSubstr;

/// The words of all paragraphs, in order.
std::string told(const std::vector<Block>& blocks) {
  std::string out;
  for (const Block& block : blocks)
    if (const auto* paragraph = std::get_if<Paragraph>(&block)) out += plain(paragraph->line) + "\n";
  return out;
}

Json document(const Json& authentication) {
  return {{"mail",
           {{"from", {{{"name", "Xserver"}, {"address", "a@example.jp"}, {"domain", "example.jp"}}}},
            {"return_path", "a@example.jp"}}},
          {"route", {{"boundary", {{"ip", "192.0.2.1"}}}}},
          {"authentication", authentication}};
}

Json authentication(const std::string& spf, const Json& dkim, const Json& dmarc) {
  return {{"spf", {{"result", spf}, {"domain", "example.jp"}}}, {"dkim", dkim}, {"dmarc", dmarc}};
}

const std::vector<std::string> languages = {"en", "ja"};

TEST(Proof, EveryResultIsTold) {
  for (const std::string& language : languages) {
    const Catalogue& words = shipped_knowledge().catalogue(language);
    for (const char* spf : {"none", "neutral", "pass", "fail", "softfail", "temperror", "permerror"})
      for (const char* dkim : {"pass", "body_differs", "fail", "key_gone", "invalid", "unknown"})
        for (const char* dmarc : {"pass", "fail", "unknown", "none"})
          for (const char* policy : {"none", "quarantine", "reject"}) {
            const Json told_of =
                document(authentication(spf, {{{"result", dkim}, {"domain", "example.jp"}}},
                                        {{"result", dmarc}, {"policy", policy}, {"domain", "example.jp"}}));
            EXPECT_EQ(sections::proof(Story(told_of, words)).size(), 4u)
                << language << ": SPF " << spf << ", DKIM " << dkim << ", DMARC " << dmarc << " " << policy;
          }
  }
}

TEST(Proof, SaysWhoIsNotOnTheListAndWhatTheOwnerAsksFor) {
  const Json fail = document(authentication(
      "fail", Json::array(), {{"result", "fail"}, {"policy", "reject"}, {"domain", "example.jp"}}));
  const std::string words = told(sections::proof(Story(fail, shipped_knowledge().catalogue("en"))));
  EXPECT_THAT(words, HasSubstr("192.0.2.1 is not one of them"));
  EXPECT_THAT(words, HasSubstr("The seal (DKIM): there is none"));
  EXPECT_THAT(words, HasSubstr("example.jp has asked the whole world to refuse"));
}

TEST(Proof, WhatCouldNotBeLookedUpIsMarkedUnknown) {
  const Json open = document(authentication("temperror", {{{"result", "key_gone"}, {"domain", "example.jp"}}},
                                            {{"result", "unknown"}, {"domain", "example.jp"}}));
  const std::vector<Block> blocks = sections::proof(Story(open, shipped_knowledge().catalogue("en")));
  for (std::size_t i = 1; i < blocks.size(); ++i)
    EXPECT_EQ(std::get<Paragraph>(blocks[i]).badge.kind, Badge::Kind::unknown) << i;
}

TEST(Proof, ThenAndNowStandSideBySide) {
  Json found = authentication("fail", Json::array(), {{"result", "none"}});
  EXPECT_TRUE(sections::then_and_now(Story(document(found), shipped_knowledge().catalogue("en"))).empty());
  found["reported"] = {{"by", "mx.example.com"}, {"spf", "pass"}, {"dkim", "none"}, {"dmarc", "none"}};
  const Json both = document(found);
  const std::vector<Block> blocks = sections::then_and_now(Story(both, shipped_knowledge().catalogue("en")));
  const Facts& rows = std::get<Facts>(blocks.at(1));
  EXPECT_EQ(plain(rows.rows.at(0).value), "then passed, now failed");
  EXPECT_THAT(told(blocks), HasSubstr("forwarded"));
}

TEST(Proof, WithoutLookUpsNothingIsSaid) {
  const Json offline = document({{"reported", {{"spf", "pass"}}}, {"identity", "unknown"}});
  EXPECT_TRUE(sections::proof(Story(offline, shipped_knowledge().catalogue("en"))).empty());
  EXPECT_TRUE(sections::then_and_now(Story(offline, shipped_knowledge().catalogue("en"))).empty());
}

/// The section's first sentence, for each identity.
TEST(Sender, TheAnswerFollowsWhatIsProven) {
  const auto lead = [](const std::string& identity) {
    Json found = authentication("fail", Json::array(), {{"result", "fail"}, {"policy", "reject"}});
    found["identity"] = identity;
    found["vouching_domain"] = "mailer.example";
    const Json one = document(found);
    const auto section = sections::sender(Story(one, shipped_knowledge().catalogue("en")));
    return plain(std::get<Paragraph>(section->blocks.front()).line);
  };
  EXPECT_THAT(lead("proven"), HasSubstr("That it came from example.jp is proven."));
  EXPECT_THAT(lead("disproven"), HasSubstr("it did not come from there"));
  EXPECT_THAT(lead("disproven"), HasSubstr("refuse it"));
  EXPECT_THAT(lead("other"), HasSubstr("mailer.example"));
  EXPECT_THAT(lead("unproven"), HasSubstr("Anyone can write any name"));
}

}  // namespace
}  // namespace kanshiki
