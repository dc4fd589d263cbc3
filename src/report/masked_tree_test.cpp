#include "report/masked_tree.hpp"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "report/sample_case.hpp"

namespace kanshiki {
namespace {

/// Of the recipient suspicious@phishing.example.jp.
Mask mask() {
  Case subject;
  auto mail = std::make_shared<Mail>();
  mail->storage = std::make_shared<Storage>();
  mail->to.mailboxes = {
      {"", "suspicious", "phishing.example.jp", "suspicious@phishing.example.jp", "", false}};
  subject.mail = mail;
  return Mask::for_case(subject, shipped_knowledge());
}

Json masked(Json tree) {
  mask_tree(tree, mask());
  return tree;
}

TEST(MaskedTree, EveryTextIsMaskedHoweverDeepItStands) {
  EXPECT_EQ(
      masked({{"mail", {{"subject", "to suspicious@phishing.example.jp"}}},
              {"links", {{{"text", "a"}, {"url", "https://evil.example/?suspicious@phishing.example.jp"}}}},
              {"unknowns", Json::array({Json::array({"suspicious@phishing.example.jp"})})}}),
      (Json{{"mail", {{"subject", "to 〇〇〇@〇〇〇"}}},
            {"links", {{{"text", "a"}, {"url", "https://evil.example/?〇〇〇@〇〇〇"}}}},
            {"unknowns", Json::array({Json::array({"〇〇〇@〇〇〇"})})}}));
}

TEST(MaskedTree, WhatTheProgramItselfSaysStays) {
  const Json own = {{"reach", "suspicious@phishing.example.jp"},
                    {"verdict", {{"class", "suspicious@phishing.example.jp"}}},
                    {"findings", {{{"id", "suspicious@phishing.example.jp"}}}}};
  EXPECT_EQ(masked(own), own);
  EXPECT_NE(masked({{"findings", {{{"facts", own}}}}}), (Json{{"findings", {{{"facts", own}}}}}))
      << "the whole path counts";
}

TEST(MaskedTree, NamesThatAreDataAreMaskedInTheirPlaces) {
  const Json out = masked({{"facts", {{"suspicious@phishing.example.jp", 1}, {"count", 2}}}});
  EXPECT_EQ(out.dump(), R"({"facts":{"〇〇〇@〇〇〇":1,"count":2}})");
}

TEST(MaskedTree, NumbersStayAndTextsAreUtf8) {
  EXPECT_EQ(masked({{"size", 5}, {"masked", true}, {"none", nullptr}, {"text", "a\xFF"}}),
            (Json{{"size", 5}, {"masked", true}, {"none", nullptr}, {"text", "a\uFFFD"}}));
}

}  // namespace
}  // namespace kanshiki
