#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found spelling_clash(const Text&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::IsEmpty;

Found look(const std::string& words) { return testing::run(spelling_clash, testing::text(words)); }

TEST(SpellingClash, OfOneWordIsToldAndQuoted) {
  const Found told = look("An Unauthorised login was seen. We did not authorise it. Authorize it here.");
  EXPECT_THAT(testing::ids(told), ElementsAre("body.spelling_clash"));
  EXPECT_EQ(told.findings[0].meaning, Meaning::neutral);
  EXPECT_THAT(told.findings[0].cites,
              ElementsAre(Field(&Cite::quote, "authorise"), Field(&Cite::quote, "Authorize")));
}

TEST(SpellingClash, OneSpellingIsNone) {
  for (const char* words :
       {"We authorise what we recognise.", "Authorize the color.", "Favourite colour, other center",
        "> the colour\nthe color", "colour example.com/color"})
    EXPECT_THAT(testing::ids(look(words)), IsEmpty()) << words;
}

}  // namespace
}  // namespace kanshiki::examine
