#include "examine/page/testing.hpp"

namespace kanshiki::examine {

Found kit_trace(const Page&, const Knowledge&, World&);

namespace testing {
namespace {

Found traces(const std::string& url, const std::string& html) {
  PageRecord seen = login(url);
  seen.frames.front().html = html;
  return run(kit_trace, page(std::move(seen)));
}

TEST(KitTrace, OneFindingAKind) {
  EXPECT_THAT(ids(traces("https://a.example/", "<!-- saved from url=(0022)https://www.example.jp/ -->")),
              ElementsAre("page.copied"));
  EXPECT_THAT(ids(traces("https://a.example/", "fetch('https://api.telegram.org/bot1:x/sendMessage')")),
              ElementsAre("page.hands_on"));
  EXPECT_THAT(ids(traces("https://a.example/", "<body oncontextmenu=\"return false\">")),
              ElementsAre("page.hides"));
}

TEST(KitTrace, ASitesCopyOfItselfIsNone) {
  EXPECT_THAT(ids(traces("https://old.example.jp/", "<!-- saved from url=(0022)https://www.example.jp/ -->")),
              IsEmpty());
  EXPECT_THAT(ids(traces("https://a.example/", "<p>hello</p>")), IsEmpty());
}

}  // namespace
}  // namespace testing
}  // namespace kanshiki::examine
