#include <gmock/gmock.h>

#include "examine/page/testing.hpp"

namespace kanshiki::examine {

Found page_behind(const Door&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using testing::ids;
using ::testing::IsEmpty;
using testing::login;
using testing::record;
using testing::run;

TEST(PageBehind, ThreeVisitorsSeeThreePages) {
  testing::Browser browser;
  browser.at_first[Client::phone] = login("https://a.example/");
  browser.at_first[Client::plain] = record("https://a.example/");
  const Found found = run(page_behind, testing::door("https://a.example/"), browser);
  const auto pages = testing::leads<Page>(found);
  ASSERT_EQ(pages.size(), 2u) << "the desktop got no answer";
  EXPECT_EQ(pages[0]->client, Client::phone);
  EXPECT_EQ(pages[1]->client, Client::plain);
  EXPECT_EQ(pages[0]->question, "browser VISIT phone https://a.example/");
  EXPECT_THAT(ids(found), IsEmpty());
}

TEST(PageBehind, SaysThatTheRecipientWasReplaced) {
  testing::Browser browser;
  browser.at_first[Client::phone] = login("https://a.example/");
  EXPECT_THAT(
      ids(run(page_behind, testing::door("https://a.example/?hanako.rei@example.com", true), browser)),
      ElementsAre("page.recipient_replaced"));
}

TEST(PageBehind, SaysThatAPageIsGone) {
  testing::Browser browser;
  browser.at_first[Client::phone] = record("https://a.example/");
  browser.at_first[Client::phone].chain.back().status = 404;
  EXPECT_THAT(ids(run(page_behind, testing::door("https://a.example/"), browser)), ElementsAre("page.gone"));
}

}  // namespace
}  // namespace kanshiki::examine
