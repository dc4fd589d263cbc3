#include <gmock/gmock.h>

#include "infer/testing.hpp"

namespace kanshiki::infer {

std::vector<Finding> borrowed_pictures(const Case&, const Knowledge&);

namespace {

using testing::claim;
using ::testing::IsEmpty;
using testing::link;
using testing::one_brand;
using ::testing::SizeIs;
using Kind = Link::Kind;

TEST(BorrowedPictures, PicturesFromTheBrandLinksFromAStranger) {
  const auto found = borrowed_pictures(
      claim({link(Kind::image, "img.shop.example"), link(Kind::anchor, "evil.example", "x")}), one_brand());
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_EQ(found[0].id, "link.borrowed_pictures");
  EXPECT_EQ(found[0].text("host"), "img.shop.example");
  EXPECT_EQ(found[0].text("registrable_domain"), "evil.example");
}

TEST(BorrowedPictures, OfOnesOwnMail) {
  EXPECT_THAT(
      borrowed_pictures(claim({link(Kind::image, "img.shop.example"), link(Kind::anchor, "evil.example"),
                               link(Kind::anchor, "www.shop.example")}),
                        one_brand()),
      IsEmpty());
  EXPECT_THAT(borrowed_pictures(claim({link(Kind::image, "img.shop.example")}), one_brand()), IsEmpty());
}

TEST(BorrowedPictures, PicturesFromElsewhereOrNobodysName) {
  EXPECT_THAT(borrowed_pictures(claim({link(Kind::image, "cdn.example"), link(Kind::anchor, "evil.example")}),
                                one_brand()),
              IsEmpty());
  Case nobody = claim({link(Kind::image, "img.shop.example"), link(Kind::anchor, "evil.example")});
  nobody.findings.clear();
  EXPECT_THAT(borrowed_pictures(nobody, one_brand()), IsEmpty());
}

}  // namespace
}  // namespace kanshiki::infer
