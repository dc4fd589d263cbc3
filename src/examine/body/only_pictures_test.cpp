#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found only_pictures(const Text&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const std::string picture = "<img src='https://pictures.example/1.png'>";
const std::string offer = "<a href='https://shop.example/'>" + picture + "</a>";

std::vector<std::string> found(const std::string& page) {
  return testing::ids(testing::run(only_pictures, testing::html(page)));
}

TEST(OnlyPictures, AreAllThatThereIs) {
  EXPECT_THAT(found(offer), ElementsAre("body.only_pictures"));
  EXPECT_THAT(found("<p>1234567890</p>" + offer + "<p>To leave, click here</p>"),
              ElementsAre("body.only_pictures"));
}

TEST(OnlyPictures, WordsAreThereToo) {
  EXPECT_THAT(
      found(offer + "<p>Our spring collection is here. All coats are made of wool from our own sheep, and "
                    "postage is free until Sunday.</p>"),
      IsEmpty());
  EXPECT_THAT(
      found(offer + "<p>"
                    "春の新作が入荷しました。今年のコートは自社牧場の羊毛だけで仕立てています。日曜までは送料"
                    "がかかりません。"
                    "店頭でも同じ品をご覧いただけますので、お近くへお越しの際はぜひお立ち寄りください。</p>"),
      IsEmpty());
}

TEST(OnlyPictures, AreNoLinks) {
  EXPECT_THAT(found(picture), IsEmpty()) << "a photograph for a friend";
  EXPECT_THAT(found("<a href='cid:1'>" + picture + "</a>"), IsEmpty());
  EXPECT_THAT(testing::ids(testing::run(only_pictures, testing::text("see you"))), IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
