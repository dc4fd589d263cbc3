#include <gmock/gmock.h>

#include "examine/link/testing.hpp"
#include "world/testing/feeds.hpp"

namespace kanshiki::examine {

Found link_in_feeds(const Link&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Found look(const std::string& url, const std::string& about, const FeedHit& hit) {
  test::Feeds feeds({{about, {hit}}});
  return testing::run(link_in_feeds, testing::link(url), feeds);
}

TEST(LinkInFeeds, ThisVeryLink) {
  const Found found = look("https://evil.example/login", "url https://evil.example/login",
                           {"A list", "phishing", "warning", "url", "2021-10-19", "2021-10-20T00:00:00Z"});
  ASSERT_THAT(testing::ids(found), ElementsAre("link.in_feed"));
  EXPECT_EQ(found.findings[0].text("list"), "A list");
  EXPECT_EQ(found.findings[0].text("category"), "phishing");
  EXPECT_EQ(found.findings[0].text("first_seen"), "2021-10-19");
  EXPECT_EQ(found.findings[0].text("as_of"), "2021-10-20");
}

TEST(LinkInFeeds, TheGraverTheFeed) {
  EXPECT_THAT(testing::ids(look("https://evil.example/", "url https://evil.example/",
                                {"A list", "phishing", "high", "url", "", ""})),
              ElementsAre("link.in_feed_of_dangers"));
}

TEST(LinkInFeeds, AFolderOfAHostThatManyShareCondemnsNobody) {
  const auto in_folder = [](const std::string& url) {
    return look(url, "url " + url, {"A list", "phishing", "high", "folder", "", ""});
  };
  EXPECT_THAT(testing::ids(in_folder("https://evil.example/a/b")), ElementsAre("link.in_feed_of_dangers"));
  for (const char* url :
       {"https://www.amazon.co.jp/gp/help/", "https://github.com/someone/page", "https://bit.ly/abc"})
    EXPECT_THAT(in_folder(url).findings, IsEmpty()) << url;
  EXPECT_THAT(testing::ids(look("https://github.com/evil/x", "url https://github.com/evil/x",
                                {"A list", "phishing", "high", "url", "", ""})),
              ElementsAre("link.in_feed_of_dangers"))
      << "the very link is meant";
}

TEST(LinkInFeeds, WhatIsNoPageIsNotLookedUp) {
  EXPECT_THAT(look("mailto:a@evil.example", "url mailto:a@evil.example",
                   {"A list", "phishing", "high", "url", "", ""})
                  .findings,
              IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
