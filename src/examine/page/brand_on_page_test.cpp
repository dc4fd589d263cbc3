#include "examine/page/testing.hpp"

namespace kanshiki::examine {

Found brand_on_page(const Page&, const Knowledge&, World&);

namespace testing {
namespace {

TEST(BrandOnPage, LoginOnAStrangersHost) {
  const Found found = run(brand_on_page, page(login("https://login.example/", "Xserverアカウント ログイン")));
  ASSERT_THAT(ids(found), ElementsAre("page.brand_login_elsewhere"));
  EXPECT_EQ(found.findings[0].text("brand"), "xserver");
  EXPECT_EQ(found.findings[0].text("registrable_domain"), "login.example");
}

TEST(BrandOnPage, BorrowedPicturesCountBesideTheName) {
  PageRecord seen = login("https://login.example/", "ログイン");
  seen.requests.emplace_back();
  seen.requests.back().url = "https://www.xserver.ne.jp/logo.png";
  seen.requests.back().type = "image";
  EXPECT_THAT(ids(run(brand_on_page, page(seen))), IsEmpty()) << "a picture alone";
  seen.frames.front().text = "エックスサーバーのIDでログイン";
  EXPECT_THAT(ids(run(brand_on_page, page(seen))), ElementsAre("page.brand_login_elsewhere"));
}

TEST(BrandOnPage, AMarkOfHavingBeenCopied) {
  PageRecord seen = login("https://login.example/", "ログイン");
  seen.frames.front().html = "<!-- saved from url=(0035)https://secure.xserver.ne.jp/login/ -->";
  EXPECT_THAT(ids(run(brand_on_page, page(seen))), ElementsAre("page.brand_login_elsewhere"));
}

TEST(BrandOnPage, TheBrandsOwnHostAndPagesThatAskNothing) {
  EXPECT_THAT(ids(run(brand_on_page, page(login("https://secure.xserver.ne.jp/", "Xserver ログイン")))),
              IsEmpty());
  EXPECT_THAT(ids(run(brand_on_page, page(record("https://blog.example/", "Xserver")))), IsEmpty());
}

}  // namespace
}  // namespace testing
}  // namespace kanshiki::examine
