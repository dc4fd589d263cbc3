#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found mixed_scripts(const Text&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(MixedScripts, LatinWordsWithBorrowedLetters) {
  const Found found =
      testing::run(mixed_scripts, testing::text("Your P\u0430yPal \u0430cc\u043Eunt is limited: Аpple"));
  ASSERT_THAT(testing::ids(found), ElementsAre("body.mixed_scripts"));
  ASSERT_EQ(found.findings[0].cites.size(), 3u);
  EXPECT_EQ(found.findings[0].cites[0].quote, "P\u0430yPal");
}

TEST(MixedScripts, WordsOfOneScriptAndUnitsAreLeftAlone) {
  for (const std::string words : {"The word для and the word paypal", "10 kΩ, 5 μm, ΔT = 3",
                                  "Ваш аккаунт Google", "X-лучи", "お客様のPayPalアカウント", "naïve Çelik"})
    EXPECT_THAT(testing::ids(testing::run(mixed_scripts, testing::text(words))), IsEmpty()) << words;
}

}  // namespace
}  // namespace kanshiki::examine
