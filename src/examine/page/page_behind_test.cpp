#include "examine/page/testing.hpp"

namespace kanshiki::examine {

Found page_behind(const Door&, const Knowledge&, World&);

namespace testing {
namespace {

TEST(PageBehind, ThreeVisitorsSeeThreePages) {
  Browser browser;
  browser.at_first[Client::phone] = login("https://a.example/");
  browser.at_first[Client::plain] = record("https://a.example/");
  const Found found = run(page_behind, door("https://a.example/"), browser);
  const auto pages = leads<Page>(found);
  ASSERT_EQ(pages.size(), 2u) << "the desktop got no answer";
  EXPECT_EQ(pages[0]->client, Client::phone);
  EXPECT_EQ(pages[1]->client, Client::plain);
  EXPECT_EQ(pages[0]->question, "browser VISIT phone https://a.example/");
  EXPECT_THAT(ids(found), IsEmpty());
}

TEST(PageBehind, SaysThatTheRecipientWasReplaced) {
  Browser browser;
  browser.at_first[Client::phone] = login("https://a.example/");
  EXPECT_THAT(ids(run(page_behind, door("https://a.example/?hanako.rei@example.com", true), browser)),
              ElementsAre("page.recipient_replaced"));
}

TEST(PageBehind, SaysThatAPageIsGone) {
  Browser browser;
  browser.at_first[Client::phone] = record("https://a.example/");
  browser.at_first[Client::phone].chain.back().status = 404;
  EXPECT_THAT(ids(run(page_behind, door("https://a.example/"), browser)), ElementsAre("page.gone"));
}

}  // namespace
}  // namespace testing
}  // namespace kanshiki::examine
