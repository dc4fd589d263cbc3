#include <gmock/gmock.h>

#include "examine/link/testing.hpp"

namespace kanshiki::examine {

Found brand_in_path(const Link&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Found look(const std::string& url) { return testing::run(brand_in_path, testing::link(url)); }

TEST(BrandInPath, AnOfficialDomain) {
  for (const char* url :
       {"https://evil.example/www.amazon.co.jp/login", "https://evil.example/x/AMAZON.co.jp",
        "https://192.0.2.7/www%2Eamazon%2Eco%2Ejp/"}) {
    const Found found = look(url);
    ASSERT_THAT(testing::ids(found), ElementsAre("link.official_domain_in_path")) << url;
    EXPECT_EQ(found.findings[0].text("brand"), "amazon");
  }
}

TEST(BrandInPath, ANameBesideALureWord) {
  EXPECT_THAT(testing::ids(look("https://evil.example/paypal-login/")), ElementsAre("link.brand_in_path"));
}

TEST(BrandInPath, OfThoseWhoMay) {
  for (const char* url :
       {"https://www.amazon.co.jp/amazon.co.jp/", "https://evil.example/amazon/",
        "https://en.wikipedia.org/wiki/Amazon.com", "https://example.jp/news/amazon-results",
        "https://example.jp/", "mailto:a@example.jp", "https://l.facebook.com/l.php?u=https://a.example/"})
    EXPECT_THAT(look(url).findings, IsEmpty()) << url;
}

}  // namespace
}  // namespace kanshiki::examine
