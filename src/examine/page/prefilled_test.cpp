#include <gmock/gmock.h>

#include "examine/page/testing.hpp"

namespace kanshiki::examine {

Found prefilled(const Page&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using testing::ids;
using ::testing::IsEmpty;
using testing::login;
using testing::run;

Piece<Page> opened(bool replaced, const std::string& value) {
  PageRecord seen = login("https://a.example/");
  seen.controls.front().value = value;
  return page_seen(testing::door("https://a.example/", replaced), Client::phone, std::move(seen), {});
}

TEST(Prefilled, WithWhatTheLinkSaid) {
  EXPECT_THAT(ids(run(prefilled, opened(true, "hanako.rei@example.com"))), ElementsAre("page.prefilled"));
  EXPECT_THAT(ids(run(prefilled, opened(true, ""))), IsEmpty());
  EXPECT_THAT(ids(run(prefilled, opened(false, "hanako.rei@example.com"))), IsEmpty()) << "its own example";
}

}  // namespace
}  // namespace kanshiki::examine
