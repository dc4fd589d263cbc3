#include <gmock/gmock.h>

#include "examine/link/testing.hpp"

namespace kanshiki::examine {

Found odd_port(const Link&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> ids(const std::string& url) {
  return testing::ids(testing::run(odd_port, testing::link(url)));
}

TEST(OddPort, NotTheWebs) {
  EXPECT_THAT(ids("https://example.jp:8888/"), ElementsAre("link.odd_port"));
  EXPECT_THAT(ids("http://192.0.2.7:81/"), ElementsAre("link.odd_port"));
}

TEST(OddPort, TheWebsOwn) {
  for (const char* url :
       {"https://example.jp/", "https://example.jp:443/", "http://example.jp:443/", "http://example.jp:8080/",
        "http://192.168.10.5:5000/", "ftp://example.jp:2121/", "mailto:a@example.jp"})
    EXPECT_THAT(ids(url), IsEmpty()) << url;
}

}  // namespace
}  // namespace kanshiki::examine
