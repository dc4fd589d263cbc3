#include "examine/page/testing.hpp"

namespace kanshiki::examine {

Found page_behaviour(const Page&, const Knowledge&, World&);

namespace testing {
namespace {

TEST(PageBehaviour, HandsOutAFile) {
  PageRecord seen = record("https://a.example/");
  seen.downloads = {{"https://a.example/f", "請求書.exe", "application/octet-stream", "ab", 10}};
  const Found found = run(page_behaviour, page(seen));
  ASSERT_THAT(ids(found), ElementsAre("page.offers_download"));
  EXPECT_EQ(found.findings[0].text("file_name"), "請求書.exe");
}

TEST(PageBehaviour, AlarmAfterAlarm) {
  PageRecord seen = record("https://a.example/");
  seen.dialogs.assign(2, {"alert", "ウイルスに感染"});
  EXPECT_THAT(ids(run(page_behaviour, page(seen))), IsEmpty());
  seen.dialogs.push_back({"alert", "ウイルスに感染"});
  EXPECT_THAT(ids(run(page_behaviour, page(seen))), ElementsAre("page.alarms"));
}

TEST(PageBehaviour, AsksForAPersonFirst) {
  EXPECT_THAT(ids(run(page_behaviour, page(record("https://a.example/", "", "Verify you are human")))),
              ElementsAre("page.gated"));
}

}  // namespace
}  // namespace testing
}  // namespace kanshiki::examine
