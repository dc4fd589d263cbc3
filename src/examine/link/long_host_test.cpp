#include <gmock/gmock.h>

#include "examine/link/testing.hpp"

namespace kanshiki::examine {

Found long_host(const Link&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> ids(const std::string& url) {
  return testing::ids(testing::run(long_host, testing::link(url)));
}

TEST(LongHost, LongOrDeep) {
  EXPECT_THAT(ids("https://a.b.c.d.e.evil.example/"), ElementsAre("link.long_host"));
  EXPECT_THAT(ids("https://www-shop-example-co-jp-account-login-update-information-center.evil.example/"),
              ElementsAre("link.long_host"));
}

TEST(LongHost, Ordinary) {
  for (const char* url :
       {"https://www.shop.tokyo.example.co.jp/", "https://192.0.2.7/", "mailto:a@example.jp",
        "https://a.b.c.d.e.f.sendgrid.net/", "https://a.b.c.d.e.f.amazon.co.jp/"})
    EXPECT_THAT(ids(url), IsEmpty()) << url;
}

}  // namespace
}  // namespace kanshiki::examine
