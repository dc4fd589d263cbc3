#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found links_in_text(const Text&, const Knowledge&, World&);
Found links_in_page(const Text&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// "kind url" of each link that a page leads to.
std::vector<std::string> links(const std::string& html) {
  std::vector<std::string> out;
  for (const auto& link : testing::leads<Link>(links_in_page, testing::html(html)))
    out.push_back(std::string(to_string(link->kind)) + " " + link->url);
  return out;
}

TEST(LinksInPage, WhatCanBeClickedSentAndFetched) {
  EXPECT_THAT(
      links(
          "<a href=' https://example.com/a'>x</a><form action=/post><input type=image src=b.png></form>"
          "<img src=https://example.com/c.png><meta http-equiv=refresh content='0;url=https://example.com/d'>"
          "<base href=https://example.org/>"),
      ElementsAre("anchor https://example.com/a", "form https://example.org/post",
                  "image https://example.org/b.png", "image https://example.com/c.png",
                  "refresh https://example.com/d"));
}

TEST(LinksInPage, WhatStaysInsideTheMailLeadsNowhere) {
  EXPECT_THAT(links("<a href=#top>x</a><img src=cid:1@example.com><img src='data:image/gif;base64,R0lG'>"),
              IsEmpty());
}

TEST(LinksInPage, TheWordsOfALinkAreNoLinkThemselves) {
  const auto page =
      testing::html("<a href=https://evil.example/>https://www.example.com/</a> https://example.org/");
  const auto plain = testing::leads<Link>(links_in_text, page);
  ASSERT_EQ(plain.size(), 1u);
  EXPECT_EQ(plain[0]->host, "example.org");
}

TEST(LinksInPage, OneLinkTwiceIsOneLink) {
  EXPECT_THAT(links("<a href=https://example.com/>x</a> <a href=https://example.com/>x</a>").size(), 1u);
}

}  // namespace
}  // namespace kanshiki::examine
