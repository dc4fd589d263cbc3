#include "knowledge/masking.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/file.hpp"
#include "base/testing/source_tree.hpp"
#include "base/text.hpp"

namespace kanshiki {
namespace {

using ::testing::UnorderedElementsAre;

TEST(MaskingRules, AnInternationalDomainHasTwoSpellings) {
  EXPECT_THAT(spellings_of_domain("日本語.JP"), UnorderedElementsAre("日本語.jp", "xn--wgv71a119e.jp"));
  EXPECT_THAT(spellings_of_domain("xn--wgv71a119e.jp"),
              UnorderedElementsAre("日本語.jp", "xn--wgv71a119e.jp"));
  EXPECT_THAT(spellings_of_domain("Example.COM"), UnorderedElementsAre("example.com"));
}

TEST(MaskingRules, TheDataAreInLowerCase) {
  const auto out = read_masking_rules(read_file(source_tree() / "data/masking.toml").value());
  ASSERT_TRUE(out);
  for (const std::string& one : out->common_words) EXPECT_EQ(one, to_lower(trim(one)));
}

TEST(MaskingRules, WithoutWordsTheyAreBroken) {
  EXPECT_FALSE(read_masking_rules("common_words = []"));
  EXPECT_FALSE(read_masking_rules("= ="));
}

}  // namespace
}  // namespace kanshiki
