#include "examine/page/testing.hpp"

namespace kanshiki::examine {

Found prefilled(const Page&, const Knowledge&, World&);

namespace testing {
namespace {

Piece<Page> opened(bool replaced, const std::string& value) {
  PageRecord seen = login("https://a.example/");
  seen.controls.front().value = value;
  return page_seen(door("https://a.example/", replaced), Client::phone, std::move(seen), {});
}

TEST(Prefilled, WithWhatTheLinkSaid) {
  EXPECT_THAT(ids(run(prefilled, opened(true, "hanako.rei@example.com"))), ElementsAre("page.prefilled"));
  EXPECT_THAT(ids(run(prefilled, opened(true, ""))), IsEmpty());
  EXPECT_THAT(ids(run(prefilled, opened(false, "hanako.rei@example.com"))), IsEmpty()) << "its own example";
}

}  // namespace
}  // namespace testing
}  // namespace kanshiki::examine
