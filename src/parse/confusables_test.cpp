#include "parse/confusables.hpp"

#include <gtest/gtest.h>

namespace kanshiki::parse {
namespace {

TEST(Skeleton, OfWhatLooksTheSameIsTheSame) {
  const std::pair<const char*, const char*> alike[] = {
      {"paypal", "\u0440\u0430\u0443\u0440\u0430l"},  // Cyrillic
      {"PayPal", "PayPaI"},
      {"paypal", "paypa1"},
      {"amazon", "arnazon"},
      {"amazon", "amaz0n"},
      {"microsoft", "rnicrosoft"},
      {"Apple", "ＡＰＰＬＥ"},
      {"メルカリ", "メル力リ"},  // the kanji for power
      {"エポスカード", "工ポスカ一ド"},
  };
  for (const auto& [one, other] : alike) EXPECT_EQ(skeleton(one), skeleton(other)) << one << ' ' << other;
}

TEST(Skeleton, OfWhatLooksDifferentIsNot) {
  EXPECT_NE(skeleton("amazon"), skeleton("amazom"));
  EXPECT_NE(skeleton("jcb"), skeleton("icb"));
  EXPECT_EQ(skeleton(""), "");
}

TEST(MixesScripts, OnlyWhatNoLanguageMixes) {
  EXPECT_TRUE(mixes_scripts("\u0440aypal"));  // Cyrillic р before Latin letters
  EXPECT_TRUE(mixes_scripts("micr\u03BFsoft"));
  EXPECT_FALSE(mixes_scripts("amazon"));
  EXPECT_FALSE(mixes_scripts("メルカリsupport"));
  EXPECT_FALSE(mixes_scripts("bücher"));
  EXPECT_FALSE(mixes_scripts("москва"));
}

}  // namespace
}  // namespace kanshiki::parse
