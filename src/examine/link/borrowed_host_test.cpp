#include <gmock/gmock.h>

#include "examine/link/testing.hpp"

namespace kanshiki::examine {

Found borrowed_host(const Link&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> ids(const std::string& url) {
  return testing::ids(testing::run(borrowed_host, testing::link(url)));
}

TEST(BorrowedHost, IsNamed) {
  EXPECT_THAT(ids("https://bit.ly/abc"), ElementsAre("link.shortener"));
  EXPECT_THAT(ids("http://login.x1.duckdns.org/"), ElementsAre("link.dynamic_dns"));
  EXPECT_THAT(ids("https://x.y.workers.dev/"), ElementsAre("link.free_hosting"));
}

TEST(BorrowedHost, OnesOwnHost) {
  for (const char* url : {"https://www.example.jp/", "https://notbit.ly/", "https://duckdns.org.example/",
                          "mailto:a@bit.ly", "https://192.0.2.7/"})
    EXPECT_THAT(ids(url), IsEmpty()) << url;
}

TEST(BorrowedHost, OfAPictureIsNotFollowed) {
  Link image = *testing::link("https://x.workers.dev/a.png");
  image.kind = Link::Kind::image;
  EXPECT_THAT(testing::run(borrowed_host, std::make_shared<const Link>(image)).findings, IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
