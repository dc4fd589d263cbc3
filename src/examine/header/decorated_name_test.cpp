#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found decorated_name(const Mail&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> found(const std::string& name) {
  return testing::ids(testing::run(examine::decorated_name,
                                   testing::mail("From: \"" + name + "\" <a@shop.example>\n\nbody\n")));
}

TEST(DecoratedName, MarksAtItsEnds) {
  for (const char* name :
       {"#Power_Saver*", "--- Congrats ---", "~Rewards~", "''  -Offer-  ''", "Anti Virus..NpDq..",
        "• Your order", "Winner!!", "_Prize", "Health Watch.", "AAA Management Team.", "T E M U"})
    EXPECT_THAT(found(name), ElementsAre("identity.decorated_name")) << name;
}

TEST(DecoratedName, PicturesInIt) {
  EXPECT_THAT(found("🎁 Gift department"), ElementsAre("identity.pictures_in_name"));
  EXPECT_THAT(found("Security ⚠"), ElementsAre("identity.pictures_in_name"));
}

TEST(DecoratedName, NamesAsPeopleAndShopsWriteThem) {
  for (const char* name :
       {"", "Yahoo!", "Example Inc.", "Smith Assoc.", "Example Co., Ltd.", "J. R. R. T. Smith", "A B C",
        "example.", "Disney+", "dELiA*s", "Jean-Paul Martin", "【楽天】お買い物", "☆花屋☆",
        "Smith, John (Sales)", "Marriott | Bonvoy", "株式会社例示", "'Anna'", "O'Neill"})
    EXPECT_THAT(found(name), IsEmpty()) << name;
}

}  // namespace
}  // namespace kanshiki::examine
