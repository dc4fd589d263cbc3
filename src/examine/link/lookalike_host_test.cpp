#include <gmock/gmock.h>

#include "examine/link/testing.hpp"

namespace kanshiki::examine {

Found lookalike_host(const Link&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> ids(const std::string& url) {
  return testing::ids(testing::run(lookalike_host, testing::link(url)));
}

TEST(LookalikeHost, EachWayIsAFindingOfItsOwn) {
  EXPECT_THAT(ids("https://www.amazon.co.jp.example.net/ap/signin"),
              ElementsAre("link.official_domain_on_the_left"));
  EXPECT_THAT(ids("https://paypa1.example/"), ElementsAre("link.look_alike_letters"));
  EXPECT_THAT(ids("https://mircosoft.com/"), ElementsAre("link.mistyped_brand"));
  EXPECT_THAT(ids("https://amazon-security-login.com/"), ElementsAre("link.brand_with_lure_word"));
  EXPECT_THAT(ids("https://xserver-vps.example.jp/login/"), ElementsAre("link.brand_in_wrong_label"));
  EXPECT_THAT(ids("https://netflix.top/"), ElementsAre("link.brand_under_other_suffix"));
}

TEST(LookalikeHost, SetsTheRegistrableDomainApart) {
  const Found found = testing::run(lookalike_host, testing::link("https://xserver-vps.example.jp/login/"));
  ASSERT_EQ(found.findings.size(), 1u);
  EXPECT_EQ(found.findings[0].text("part"), "xserver-vps");
  EXPECT_EQ(found.findings[0].text("registrable_domain"), "example.jp");
  EXPECT_EQ(found.findings[0].cites.at(0).quote, "https://xserver-vps.example.jp/login/");
}

TEST(LookalikeHost, BrandsOwnHostsAndOthersAreLeftAlone) {
  for (const char* url :
       {"https://www.amazon.co.jp/", "https://aws.amazon.com/", "https://console.amazonaws.com/",
        "https://www.xserver.ne.jp/", "https://example.com/amazon/login", "https://www.example.org/",
        "https://netflix.zendesk.com/", "mailto:a@example.com", "https://192.0.2.1/paypal",
        "https://apple.example.com/", "https://life.example.jp/", "https://www.paypal.fi/"})
    EXPECT_THAT(ids(url), IsEmpty()) << url;
}

}  // namespace
}  // namespace kanshiki::examine
