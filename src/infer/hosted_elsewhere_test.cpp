#include <gmock/gmock.h>

#include "infer/inference.hpp"
#include "knowledge/testing.hpp"

namespace kanshiki::infer {

std::vector<Finding> hosted_elsewhere(const Case&, const Knowledge&);

namespace {

using ::testing::IsEmpty;

const Finding claim{"identity.claims_brand", Meaning::neutral, {{"brand", "xserver"}}, {}};

Finding usual(const std::string& system) {
  return {"host.brand_network",
          Meaning::neutral,
          {{"brand", "xserver"}, {"host", "www.xserver.ne.jp"}, {"asn", system}, {"owner", "Usual Net"}},
          {}};
}

Finding site(const std::string& host, const std::string& system) {
  return {"host.network",
          Meaning::neutral,
          {{"host", host}, {"role", "link"}, {"asn", system}, {"owner", "Site Net"}},
          {}};
}

std::vector<Finding> look(std::vector<Finding> findings) {
  Case subject = testing::case_of("From: Xserver <a@example.com>\r\n");
  subject.findings = std::move(findings);
  return hosted_elsewhere(subject, testing::knowledge());
}

TEST(HostedElsewhere, IsToldBesideTheBrandsOwnNetwork) {
  const auto found = look({claim, usual("AS131965"), site("www.xserver.ne.jp", "AS64500"),
                           site("xserver-vps.example.com", "AS64497")});
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].id, "host.unlike_brand_network");
  EXPECT_EQ(found[0].meaning, Meaning::neutral);
  EXPECT_EQ(found[0].text("host"), "xserver-vps.example.com");
  EXPECT_EQ(found[0].text("owner"), "Site Net");
  EXPECT_EQ(found[0].text("brand_owner"), "Usual Net");
  EXPECT_EQ(found[0].text("name_en"), "Xserver");
}

TEST(HostedElsewhere, NotInTheBrandsOwnNetwork) {
  EXPECT_THAT(look({claim, usual("AS131965"), site("www.example.com", "AS131965")}), IsEmpty());
  EXPECT_THAT(look({claim, usual("AS131965"), usual("AS64497"), site("www.example.com", "AS64497")}),
              IsEmpty());
}

TEST(HostedElsewhere, NothingFollowsWhereTheBrandIsInACloud) {
  EXPECT_THAT(look({claim, usual("AS16509"), site("www.example.com", "AS64497")}), IsEmpty());
}

TEST(HostedElsewhere, NotWithoutAClaimOrWithoutNetworks) {
  EXPECT_THAT(look({usual("AS131965"), site("www.example.com", "AS64497")}), IsEmpty());
  EXPECT_THAT(look({claim, site("www.example.com", "AS64497")}), IsEmpty());
  EXPECT_THAT(look({claim, usual("AS131965")}), IsEmpty());
}

}  // namespace
}  // namespace kanshiki::infer
