#include "examine/page/testing.hpp"

namespace kanshiki::examine {

Found foreign_folder(const Page&, const Knowledge&, World&);

namespace testing {
namespace {

TEST(ForeignFolder, LoginBelowASitesPrograms) {
  const Found found =
      run(foreign_folder, page(login("https://shop.example/wp-content/plugins/x/login.html")));
  ASSERT_THAT(ids(found), ElementsAre("page.foreign_folder"));
  EXPECT_EQ(found.findings[0].text("folder"), "/wp-content/");
}

TEST(ForeignFolder, ElsewhereOrNoLogin) {
  EXPECT_THAT(ids(run(foreign_folder, page(login("https://shop.example/wp-login.php")))), IsEmpty());
  EXPECT_THAT(ids(run(foreign_folder, page(record("https://shop.example/wp-content/a.html")))), IsEmpty());
  EXPECT_THAT(ids(run(foreign_folder, page(login("https://shop.example/?next=/wp-content/")))), IsEmpty());
}

}  // namespace
}  // namespace testing
}  // namespace kanshiki::examine
