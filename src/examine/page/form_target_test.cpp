#include "examine/page/testing.hpp"

namespace kanshiki::examine {

Found form_target(const Page&, const Knowledge&, World&);

namespace testing {
namespace {

Found target(const std::string& from, const std::string& action, const std::string& field = "pw password") {
  return run(form_target, page(record(from, "", "", {field}, action)));
}

TEST(FormTarget, SomebodyElse) {
  const Found found = target("https://a.example/", "https://collect.example.net/x.php");
  ASSERT_THAT(ids(found), ElementsAre("page.form_posts_elsewhere"));
  EXPECT_EQ(found.findings[0].text("posts_to"), "collect.example.net");
}

TEST(FormTarget, ReadableOnTheWay) {
  EXPECT_THAT(ids(target("http://a.example/", "http://a.example/x")), ElementsAre("page.form_unencrypted"));
}

TEST(FormTarget, TheSameOwnerAKnownOneOrNothingOfWorth) {
  EXPECT_THAT(ids(target("https://a.example/", "https://login.a.example/x")), IsEmpty());
  EXPECT_THAT(ids(target("https://a.example/", "https://login.microsoftonline.com/x")), IsEmpty());
  EXPECT_THAT(ids(target("https://a.example/", "https://b.example/x", "q")), IsEmpty());
  EXPECT_THAT(ids(target("https://a.example/", "javascript:void(0)")), IsEmpty());
}

}  // namespace
}  // namespace testing
}  // namespace kanshiki::examine
