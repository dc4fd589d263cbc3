#include "knowledge/masking.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/file.hpp"
#include "base/testing/source_tree.hpp"
#include "base/text.hpp"

namespace kanshiki {
namespace {

using ::testing::UnorderedElementsAre;

MaskingRules rules() {
  auto out = read_masking_rules("shared_domains = ['gmail.com', 'ocn.ne.jp']\ncommon_words = ['info']");
  EXPECT_TRUE(out);
  return *out;
}

TEST(MaskingRules, WhatIsBelowASharedDomainIsShared) {
  EXPECT_TRUE(rules().is_shared("gmail.com"));
  EXPECT_TRUE(rules().is_shared("abc.ocn.ne.jp"));
  EXPECT_FALSE(rules().is_shared("ne.jp"));
  EXPECT_FALSE(rules().is_shared("notgmail.com"));
  EXPECT_FALSE(rules().is_shared(""));
}

TEST(MaskingRules, AnOrganisationIsTheHolderOfARegistrableDomain) {
  EXPECT_EQ(rules().organisation("mx1.sales.example.co.jp"), "example.co.jp");
  EXPECT_EQ(rules().organisation("abc.ocn.ne.jp"), "");
  EXPECT_EQ(rules().organisation("co.jp"), "");
  EXPECT_EQ(rules().organisation("192.0.2.1"), "");
  EXPECT_EQ(rules().organisation("localhost"), "");
}

TEST(MaskingRules, AnInternationalDomainHasTwoSpellings) {
  EXPECT_THAT(spellings_of_domain("日本語.JP"), UnorderedElementsAre("日本語.jp", "xn--wgv71a119e.jp"));
  EXPECT_THAT(spellings_of_domain("xn--wgv71a119e.jp"),
              UnorderedElementsAre("日本語.jp", "xn--wgv71a119e.jp"));
  EXPECT_THAT(spellings_of_domain("Example.COM"), UnorderedElementsAre("example.com"));
}

TEST(MaskingRules, TheDataAreInLowerCase) {
  const auto out = read_masking_rules(read_file(source_tree() / "data/masking.toml").value());
  ASSERT_TRUE(out);
  for (const auto* list : {&out->shared_domains, &out->common_words})
    for (const std::string& one : *list) EXPECT_EQ(one, to_lower(trim(one)));
}

TEST(MaskingRules, WithoutListsTheyAreBroken) {
  EXPECT_FALSE(read_masking_rules("shared_domains = []"));
  EXPECT_FALSE(read_masking_rules("= ="));
}

}  // namespace
}  // namespace kanshiki
