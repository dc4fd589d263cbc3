#include "examine/page/look.hpp"
#include "examine/page/testing.hpp"

namespace kanshiki::examine {

Found looks_like_login(const Page&, const Knowledge&, World&);

namespace testing {
namespace {

constexpr auto genuine =
    R"(<body class="member"><header class="bar"><img class="logo"><nav><a>To the shop</a></nav></header>
<main id="sign-in"><h1>Members</h1><form class="box" action="/in"><label class="row">Number <input name="member"></label>
<label class="row">Password <input type="password" name="secret"></label><button class="go">Sign in</button></form>
<ul class="help"><li><a>Lost your number?</a></li><li><a>Lost your password?</a></li></ul></main>
<footer><p>Since 1921</p></footer></body>)";

/// The same with other words, one more field and a script.
constexpr auto copied =
    R"(<script src=/a.js></script><body class="member"><header class="bar"><img class="logo"><nav><a>Home</a></nav></header>
<main id="sign-in"><h1>Confirm yourself</h1><form class="box" action="https://c.example/x"><label class="row">ID <input name="member"></label>
<label class="row">Pass <input type="password" name="secret"></label><label class="row">Card <input name="card"></label>
<button class="go">Go on</button></form>
<ul class="help"><li><a>Help</a></li><li><a>More help</a></li></ul></main><footer><p>2026</p></footer></body>)";

constexpr auto unrelated =
    R"(<body><div class="wrap"><table><tr><td><img></td></tr><tr><td>Mail <input name="user"></td></tr>
<tr><td>Password <input type="password" name="pass"></td></tr><tr><td><input type="submit"></td></tr></table>
<p><a>Help</a> <a>Terms</a></p><p>Webmail</p></div></body>)";

PageRecord showing(const std::string& url, const std::string& html, const std::string& icon) {
  PageRecord out = login(url);
  out.frames.front().html = html;
  out.favicon = Favicon{url + "favicon.ico", icon};
  return out;
}

const std::string home = "https://members.example.jp/";

/// What is known once somebody has seen the genuine page as a phone.
const Knowledge& informed() {
  static const auto known = [] {
    Profile profile;
    KnownLogin one{"example.jp", home, "2026-11-22", Client::phone, {}};
    one.look = look_of(showing(home, genuine, "icon"), Client::phone, knowledge().form_fields);
    profile.logins = {std::move(one)};
    return knowledge_with(std::move(profile));
  }();
  return *known;
}

Found seen(const std::string& url, const std::string& html, const std::string& icon = "icon",
           Client client = Client::phone) {
  return run(looks_like_login, page(showing(url, html, icon), client), informed());
}

TEST(LooksLikeLogin, ACopyOnAStrangersHost) {
  const Found found = seen("https://login.example/", copied);
  ASSERT_THAT(ids(found), ElementsAre("page.looks_like_login"));
  const Finding& told = found.findings.front();
  EXPECT_EQ(told.text("brand"), "example.jp");
  EXPECT_EQ(told.text("original"), home);
  EXPECT_EQ(told.text("icon"), "same");
  EXPECT_EQ(told.text("host"), "login.example");
}

TEST(LooksLikeLogin, TheSameBuildNeedsNoIcon) {
  EXPECT_THAT(ids(seen("https://login.example/", genuine, "another")), ElementsAre("page.looks_like_login"));
  EXPECT_THAT(ids(seen("https://login.example/", copied, "another")), IsEmpty())
      << "changed, and nothing beside";
}

TEST(LooksLikeLogin, AnotherPageOrAnotherIcon) {
  EXPECT_THAT(ids(seen("https://login.example/", unrelated)), IsEmpty()) << "the icon alone";
  EXPECT_THAT(ids(seen("https://login.example/", unrelated, "another")), IsEmpty());
}

TEST(LooksLikeLogin, WhereItBelongs) {
  EXPECT_THAT(ids(seen(home, genuine)), IsEmpty());
  EXPECT_THAT(ids(seen("https://new.example.jp/", copied)), IsEmpty());
  EXPECT_THAT(ids(seen("https://accounts.google.com/", genuine)), IsEmpty()) << "a known brand's host";
}

TEST(LooksLikeLogin, OnlyWhatTheSameClientSawIsCompared) {
  EXPECT_THAT(ids(seen("https://login.example/", genuine, "icon", Client::desktop)), IsEmpty());
}

TEST(LooksLikeLogin, PagesThatAskForNothing) {
  PageRecord harmless = showing("https://login.example/", genuine, "icon");
  harmless.controls.clear();
  EXPECT_THAT(ids(run(looks_like_login, page(std::move(harmless)), informed())), IsEmpty());
}

TEST(Likeness, OfBuildsIsTheShareInCommon) {
  const auto look = [](const char* html) {
    return look_of(showing(home, html, ""), Client::phone, knowledge().form_fields);
  };
  EXPECT_DOUBLE_EQ(likeness(look(genuine), look(genuine)).build, 1);
  EXPECT_GT(likeness(look(genuine), look(copied)).build, 0.7);
  EXPECT_LT(likeness(look(genuine), look(unrelated)).build, 0.3);
  EXPECT_EQ(likeness(look("<p>small"), look("<p>small")).build, 0);
}

}  // namespace
}  // namespace testing
}  // namespace kanshiki::examine
