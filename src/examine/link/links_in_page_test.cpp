#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found links_in_text(const Text&, const Knowledge&, World&);
Found links_in_page(const Text&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// "where url" of each link that a page leads to.
std::vector<std::string> links(const std::string& html) {
  std::vector<std::string> out;
  for (const auto& link : testing::leads<Link>(links_in_page, testing::html(html)))
    out.push_back(std::string(link->found_in()) + " " + link->url);
  return out;
}

TEST(LinksInPage, WhatCanBeClickedSentAndFetched) {
  EXPECT_THAT(
      links(
          "<a href=' https://example.com/a'>x</a><form action=/post><input type=image src=b.png></form>"
          "<img src=https://example.com/c.png><meta http-equiv=refresh content='0;url=https://example.com/d'>"
          "<base href=https://example.org/>"),
      ElementsAre("anchor https://example.com/a", "form https://example.org/post",
                  "image_button https://example.org/b.png", "image https://example.com/c.png",
                  "refresh https://example.com/d", "base https://example.org/"));
}

TEST(LinksInPage, OnlyWhatIsWrittenWholeCanBeSpeltOddly) {
  const auto page = testing::html(
      R"(<base href=https://example.org/><a href='https:\\a.example'>x</a><a href='\\b.example'>y</a>)");
  const auto found = testing::leads<Link>(links_in_page, page);
  ASSERT_EQ(found.size(), 3u);
  EXPECT_EQ(found[1]->url, "https://a.example/");
  EXPECT_TRUE(found[1]->parsed->noticed().has(parse::UrlNotice::backslash_as_slash));
  EXPECT_EQ(found[2]->url, "https://b.example/");
  EXPECT_TRUE(found[2]->parsed->noticed().empty());
}

TEST(LinksInPage, EverythingThatBearsAnAddress) {
  EXPECT_THAT(
      links("<style>@import 'https://a.example/1'; p { background: url(https://a.example/2) }</style>"
            "<img srcset='https://a.example/3 1x, https://a.example/4 2x'><p "
            "style='background:url(https://a.example/5)'>"
            "<map><area href=https://a.example/6 alt=x></map><td background=https://a.example/7>"
            "<form><button formaction=https://a.example/8>go</button></form><iframe "
            "src=https://a.example/9></iframe>"),
      ElementsAre("css_import https://a.example/1", "css https://a.example/2",
                  "image_set https://a.example/3", "image_set https://a.example/4", "css https://a.example/5",
                  "area https://a.example/6", "background https://a.example/7",
                  "form_button https://a.example/8", "frame https://a.example/9"));
}

TEST(LinksInPage, WhatRunsInsteadOfLeading) {
  EXPECT_THAT(links("<a href='javascript:go()'>x</a><a href='data:text/html,hello'>y</a>"),
              ElementsAre("anchor javascript:go()", "anchor data:text/html,hello"));
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
