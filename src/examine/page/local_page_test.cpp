#include "examine/page/testing.hpp"

namespace kanshiki::examine {

Found local_page(const Page&, const Knowledge&, World&);

namespace testing {
namespace {

TEST(LocalPage, FormsWithoutASite) {
  PageRecord seen = login("https://a.example/");
  seen.frames.push_back({"data:text/html;base64,PGZvcm0+", 0, "", "", "", ""});
  const Found found = run(local_page, page(seen));
  ASSERT_THAT(ids(found), ElementsAre("page.local_document"));
  EXPECT_EQ(found.findings[0].text("scheme"), "data");
  seen.frames.back().url = "blob:https://a.example/1";
  EXPECT_THAT(ids(run(local_page, page(seen))), ElementsAre("page.local_document"));
}

TEST(LocalPage, OrdinaryPages) {
  EXPECT_THAT(ids(run(local_page, page(login("https://a.example/")))), IsEmpty());
  PageRecord seen = record("https://a.example/");
  seen.frames.push_back({"data:text/html,advert", 0, "", "", "", ""});
  EXPECT_THAT(ids(run(local_page, page(seen))), IsEmpty());
}

}  // namespace
}  // namespace testing
}  // namespace kanshiki::examine
