#include "examine/page/testing.hpp"

namespace kanshiki::examine {

Found made_up_login(const Trial&, const Knowledge&, World&);

namespace testing {
namespace {

/// What the browser shows after one step, two steps …, and what comes of it.
struct Told {
  Found found;
  std::vector<Submit> submitted;

  std::string id() const { return found.findings.empty() ? "" : found.findings[0].id; }
  std::string fact(const char* name) const {
    return found.findings.empty() ? "" : std::string(found.findings[0].text(name));
  }
};

Told talk(const PageRecord& first, const std::vector<PageRecord>& then,
          std::vector<std::string> spared = {}) {
  Browser browser;
  for (std::size_t i = 0; i < then.size(); ++i) browser.after[i + 1] = then[i];
  Found found = run(made_up_login, trial(first, std::move(spared)), browser);
  return {std::move(found), browser.submitted};
}

const std::string site = "https://login.example/";

TEST(MadeUpLogin, TakesAnyPasswordAndAsksForTheCard) {
  const Told told = talk(login(site), {record(site + "card", "お支払い", "", {"cardnumber", "cvv"}),
                                       record(site + "done", "完了", "ありがとうございました")});
  EXPECT_EQ(told.id(), "page.accepts_anything");
  EXPECT_EQ(told.fact("outcome"), "accepts_and_asks_more");
  ASSERT_EQ(told.submitted.size(), 2u);
  const ProbeStep& first = told.submitted[0].steps[0];
  EXPECT_EQ(first.fill.size(), 2u);
  EXPECT_EQ(first.press->control, 2u);
  EXPECT_THAT(told.submitted[0].post_to, ElementsAre("login.example"));
  EXPECT_EQ(told.submitted[1].steps.size(), 2u) << "a question names all steps";
  const auto pages = leads<Page>(told.found);
  ASSERT_EQ(pages.size(), 2u);
  EXPECT_THAT(pages[1]->typed,
              ElementsAre(ElementsAre("user", "password"), ElementsAre("card_number", "card_cvv")));
}

TEST(MadeUpLogin, TakesAnyPasswordAndSendsTheVictimToARealSite) {
  const Told told = talk(login(site), {record("https://support.microsoft.com/", "Microsoft サポート")});
  EXPECT_EQ(told.id(), "page.accepts_anything");
  EXPECT_EQ(told.fact("outcome"), "accepts_and_leaves");
  EXPECT_EQ(told.fact("lands_on"), "support.microsoft.com");
}

TEST(MadeUpLogin, NothingIsTypedOnceARealSiteIsReached) {
  const Told told = talk(login(site), {login("https://login.microsoftonline.com/")});
  EXPECT_EQ(told.submitted.size(), 1u);
  EXPECT_EQ(told.fact("outcome"), "accepts_and_leaves");
}

TEST(MadeUpLogin, ARealLoginThatRefusesIsNoThief) {
  PageRecord refused = login(site);
  refused.frames.front().text = "ユーザー名またはパスワードが違います";
  const Told told = talk(login(site), {refused});
  EXPECT_EQ(told.id(), "page.tried");
  EXPECT_EQ(told.fact("outcome"), "refuses");
  EXPECT_EQ(told.submitted.size(), 1u);
}

TEST(MadeUpLogin, StopsAtARepeatedForm) {
  const Told told = talk(login(site), {login(site)});
  EXPECT_EQ(told.fact("outcome"), "same_form_again");
  EXPECT_EQ(told.submitted.size(), 1u);
}

TEST(MadeUpLogin, AUserNameAloneIsNoPassword) {
  const Told told = talk(record(site, "", "", {"user"}), {record(site, "", "", {"pw password"})});
  EXPECT_EQ(told.submitted.size(), 2u) << "the password is asked for on a page of its own";
  EXPECT_EQ(told.id(), "") << "the browser did not answer: nothing can be said";
  PageRecord refused = record(site, "", "Invalid login", {"pw password"});
  EXPECT_EQ(
      talk(record(site, "", "", {"user"}), {record(site, "", "", {"pw password"}), refused}).fact("outcome"),
      "refuses");
}

TEST(MadeUpLogin, StopsAtAGate) {
  PageRecord gated = record(site, "", "私はロボットではありません", {"cardnumber"});
  EXPECT_EQ(talk(gated, {}).fact("outcome"), "gated");
  EXPECT_THAT(talk(gated, {}).submitted, IsEmpty());
}

TEST(MadeUpLogin, OtherEnds) {
  PageRecord download = record(site), gone = record(site), error = record(site, "", "システムエラー");
  download.downloads.emplace_back();
  gone.chain.back().status = 404;
  error.chain.back().status = 500;
  EXPECT_EQ(talk(login(site), {download}).fact("outcome"), "download");
  EXPECT_EQ(talk(login(site), {gone}).fact("outcome"), "gone");
  EXPECT_EQ(talk(login(site), {error}).fact("outcome"), "error");
  EXPECT_EQ(talk(login(site), {gone}).id(), "page.tried");
}

TEST(MadeUpLogin, PagesThatOpenAccountsAreLeftAlone) {
  EXPECT_THAT(talk(record(site, "", "", {"email", "a password", "b password"}), {}).submitted, IsEmpty());
  EXPECT_THAT(talk(login(site, "新規会員登録"), {}).submitted, IsEmpty());
}

TEST(MadeUpLogin, AtMostSixSteps) {
  std::vector<PageRecord> pages;
  for (const char* name : {"cardnumber", "x text 暗証番号", "otp", "phone", "cvv", "zip", "mynumber"})
    pages.push_back(record(site, "", "", {name}));
  const Told told = talk(login(site), pages);
  EXPECT_EQ(told.submitted.size(), 6u);
  EXPECT_EQ(told.fact("outcome"), "accepts_and_asks_more");
}

/// Genuine login pages: nothing goes to any of them, though somebody found the case suspicious.
TEST(MadeUpLogin, GenuineLoginsAreSpared) {
  for (const char* genuine :
       {"https://secure.xserver.ne.jp/xapanel/login/", "https://accounts.google.com/signin",
        "https://login.microsoftonline.com/common", "https://example.okta.com/login"})
    EXPECT_THAT(talk(login(genuine), {login(genuine)}).submitted, IsEmpty()) << genuine;
  EXPECT_THAT(talk(login("https://my.sender.example/"), {}, {"sender.example"}).submitted, IsEmpty())
      << "the sender whom the mail proves";
  PageRecord sends_there = record(site, "", "", {"pw password"}, "https://accounts.google.com/x");
  EXPECT_THAT(talk(sends_there, {}).submitted, IsEmpty()) << "where the form is sent counts";
  EXPECT_EQ(talk(sends_there, {}).fact("outcome"), "spared");
}

TEST(MadeUpLogin, WhatIsTypedIsMadeUp) {
  const Told told = talk(record(site, "", "", {"email", "pw password"}), {record(site)});
  std::vector<std::string> typed;
  for (const TypedValue& one : told.submitted.at(0).steps.at(0).fill) typed.push_back(one.value);
  EXPECT_THAT(typed, Contains("hanako.rei@example.com"));
}

}  // namespace
}  // namespace testing
}  // namespace kanshiki::examine
