#include <gmock/gmock.h>

#include "infer/testing.hpp"

namespace kanshiki::infer {

std::vector<Finding> all_genuine_but_one(const Case&, const Knowledge&);

namespace {

using testing::claim;
using ::testing::IsEmpty;
using testing::link;
using testing::one_brand;
using ::testing::SizeIs;
using Kind = Link::Kind;

const Piece<Link> help = link(Kind::anchor, "www.shop.example", "help"),
                  terms = link(Kind::anchor, "www.shop.example", "terms"),
                  evil = link(Kind::anchor, "evil.example", "login");

TEST(AllGenuineButOne, TheOneThatMatters) {
  const auto found = all_genuine_but_one(claim({help, evil, terms}), one_brand());
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_EQ(found[0].id, "link.all_genuine_but_one");
  EXPECT_EQ(found[0].text("registrable_domain"), "evil.example");
}

TEST(AllGenuineButOne, NotSo) {
  EXPECT_THAT(all_genuine_but_one(claim({help, terms}), one_brand()), IsEmpty());
  EXPECT_THAT(all_genuine_but_one(claim({help, evil}), one_brand()), IsEmpty())
      << "one genuine link is no pattern";
  EXPECT_THAT(
      all_genuine_but_one(claim({help, terms, evil, link(Kind::anchor, "partner.example")}), one_brand()),
      IsEmpty());
  EXPECT_THAT(all_genuine_but_one(claim({help, terms, link(Kind::image, "cdn.example")}), one_brand()),
              IsEmpty());
}

TEST(AllGenuineButOne, AProvenSenderMayLinkAnywhere) {
  Case subject = claim({help, evil, terms});
  subject.findings.push_back({"identity.proven_brand", Meaning::benign, {}, {}});
  EXPECT_THAT(all_genuine_but_one(subject, one_brand()), IsEmpty());
}

}  // namespace
}  // namespace kanshiki::infer
