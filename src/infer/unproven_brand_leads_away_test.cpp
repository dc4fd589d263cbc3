#include <gmock/gmock.h>

#include "infer/testing.hpp"

namespace kanshiki::infer {

std::vector<Finding> unproven_brand_leads_away(const Case&, const Knowledge&);

namespace {

using ::testing::IsEmpty;
using testing::link;
using Kind = Link::Kind;

const Piece<Link> own = link(Kind::text, "www.mercari.com"), evil = link(Kind::text, "s.example");

std::vector<Finding> told(const std::vector<Piece<Link>>& links, const std::vector<std::string>& findings,
                          const std::string& from = "no-reply@mercari.jp") {
  Case subject = kanshiki::testing::case_of("From: " + from + "\r\n");
  subject.evidence.insert(subject.evidence.end(), links.begin(), links.end());
  for (const std::string& id : findings) subject.findings.push_back({id, Meaning::suspicious, {}, {}});
  return unproven_brand_leads_away(subject, kanshiki::testing::knowledge());
}

TEST(UnprovenBrandLeadsAway, ToOneStranger) {
  const auto found = told({evil, own}, {"auth.reported_dmarc_fail", "pressure.deadline"});
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].id, "scheme.unproven_brand_leads_away");
  EXPECT_EQ(found[0].text("brand"), "mercari");
  EXPECT_EQ(found[0].text("registrable_domain"), "s.example");
  EXPECT_EQ(told({evil}, {"identity.disproven", "lure.verify_identity"}).size(), 1u);
}

TEST(UnprovenBrandLeadsAway, NotSo) {
  EXPECT_THAT(told({own}, {"auth.reported_dmarc_fail", "pressure.deadline"}), IsEmpty())
      << "forwarding broke the proof, and all still leads to the brand";
  EXPECT_THAT(
      told({evil, link(Kind::text, "partner.example")}, {"auth.reported_dmarc_fail", "pressure.deadline"}),
      IsEmpty())
      << "a newsletter with its partners";
  EXPECT_THAT(told({evil, own}, {"pressure.deadline"}), IsEmpty()) << "nobody says that the check failed";
  EXPECT_THAT(told({evil, own}, {"auth.reported_dmarc_fail"}), IsEmpty()) << "nothing tempts";
  EXPECT_THAT(told({evil}, {"auth.reported_dmarc_fail", "pressure.deadline"}, "a@example.jp"), IsEmpty());
  EXPECT_THAT(told({evil}, {"auth.reported_dmarc_fail", "pressure.deadline"}, "a@gmail.com"), IsEmpty());
}

}  // namespace
}  // namespace kanshiki::infer
