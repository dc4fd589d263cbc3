/// What a browser sees behind links: the cases' pages, and pages that are up to something.

#include <gmock/gmock.h>

#include "base/hash.hpp"
#include "browser_box.hpp"
#include "world/questions/certificate.hpp"

namespace kanshiki::test {
namespace {

using ::testing::AllOf;
using ::testing::AnyOf;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

constexpr const char* late = "it was not done in time";  // on a machine that has other things to do

class VisitTest : public BrowserBoxTest {};

TEST_F(VisitTest, TheCopiedControlPanelOfCaseA) {
  const PageRecord record = visit("http://xserver-vps.kiriiku.jp/login/", Client::phone);
  EXPECT_EQ(way(record),
            "asked 301 http://xserver-vps.kiriiku.jp/login/\n"
            "http 200 https://xserver-vps.kiriiku.jp/login/\n");
  EXPECT_EQ(record.chain[1].address, "115.144.69.72");
  ASSERT_EQ(record.chain[1].certificates.size(), 1u);
  EXPECT_THAT(record.chain[1].certificate_problem, HasSubstr("self"));
  EXPECT_TRUE(read_certificate(record.chain[1].certificates[0]));
  EXPECT_EQ(record.title(), "サーバーパネル ログイン | Xserverアカウント");
  EXPECT_EQ(record.frames[0].language, "ja");
  EXPECT_THAT(record.frames[0].text, HasSubstr("XSERVER Inc."));
  ASSERT_EQ(record.forms.size(), 1u);
  EXPECT_EQ(record.forms[0].action, "https://xserver-vps.kiriiku.jp/login/check.php");
  EXPECT_EQ(record.forms[0].method, "post");
  ASSERT_EQ(record.controls.size(), 3u);
  EXPECT_EQ(record.controls[0].label, "サーバーID");
  EXPECT_EQ(record.controls[1].type, "password");
  EXPECT_EQ(record.controls[1].autocomplete, "current-password");
  EXPECT_EQ(record.controls[2].label, "ログイン");
  EXPECT_FALSE(record.controls[0].box.is_empty());
  ASSERT_TRUE(record.favicon);
  EXPECT_THAT(record.favicon->bytes, StartsWith("\x89PNG"));
  ASSERT_EQ(record.pictures.size(), 1u);
  EXPECT_EQ(record.pictures[0].width, 390);
  EXPECT_THAT(record.pictures[0].bytes, StartsWith("\xFF\xD8\xFF"));
  EXPECT_EQ(record.stopped, "");
}

TEST_F(VisitTest, ScriptsRunAndTheirFormsAreSeen) {
  const PageRecord record = page("script.html");
  EXPECT_EQ(record.title(), "Mailbox");
  EXPECT_THAT(names(record), ElementsAre("user", "pass", ""));
}

TEST_F(VisitTest, ChainsGoThroughRefreshesAndScripts) {
  EXPECT_EQ(way(page("refresh.html")),
            "asked 200 http://pages.test/refresh.html\n"
            "refresh 200 http://pages.test/refresh2.html\n"
            "refresh 200 http://pages.test/refresh3.html\n"
            "script 200 http://pages.test/refreshed.html\n");
}

TEST_F(VisitTest, AFormInAFrameStandsWhereItIsSeen) {
  const PageRecord record = page("frame.html");
  ASSERT_EQ(record.frames.size(), 2u);
  EXPECT_EQ(record.frames[1].url, "http://other.pages.test/inner.html");
  EXPECT_EQ(record.frames[1].parent, 0u);
  EXPECT_EQ(record.frames[1].language, "ja");
  ASSERT_EQ(record.forms.size(), 1u);
  EXPECT_EQ(record.forms[0].frame, 1u);
  EXPECT_EQ(record.forms[0].action, "http://other.pages.test/collect.php");
  ASSERT_EQ(record.controls.size(), 3u);
  EXPECT_EQ(record.controls[0].label, "ユーザー名");
  const PageControl& password = record.controls[1];
  EXPECT_EQ(password.frame, 1u);
  EXPECT_EQ(password.label, "パスワード");
  EXPECT_EQ(password.box.x, 40 + 10);
  EXPECT_EQ(password.box.y, 100 + 50);
  EXPECT_EQ(password.box.width, 100);
}

TEST_F(VisitTest, ShadowTreesAreSeen) {
  const PageRecord record = page("shadow.html");
  EXPECT_THAT(names(record), ElementsAre("pin", ""));
  EXPECT_EQ(record.controls.at(0).label, "PIN");
  EXPECT_THAT(record.frames.at(0).html, HasSubstr("name=\"pin\""));
}

TEST_F(VisitTest, ClosedShadowTreesAreSeenToo) {
  const PageRecord record = page("closed.html");
  EXPECT_THAT(names(record), ElementsAre("pass", "", "pin"));
  ASSERT_EQ(record.forms.size(), 1u);
  EXPECT_EQ(record.forms[0].action, "http://pages.test/take");
  EXPECT_EQ(record.controls.at(0).label, "Password");
  EXPECT_EQ(record.controls.at(0).form, 0u);
  EXPECT_THAT(record.frames.at(0).html, HasSubstr("name=\"pin\""));
}

TEST_F(VisitTest, PagesCannotLieToTheReader) {
  const PageRecord record = page("clobber.html");
  EXPECT_EQ(record.title(), "Clobber");
  EXPECT_THAT(names(record), ElementsAre("getAttribute", "action", "method", "form"));
  ASSERT_EQ(record.forms.size(), 1u);
  EXPECT_EQ(record.forms[0].action, "http://pages.test/real");
}

TEST_F(VisitTest, PagesThatHideFromRobotsShowThemselves) {
  EXPECT_EQ(page("hiding.html", Client::phone).title(), "Shown");
  EXPECT_EQ(page("hiding.html", Client::desktop).title(), "Shown");
  EXPECT_EQ(page("hiding.html", Client::plain).controls.size(), 0u);
}

TEST_F(VisitTest, EachClientIsWhoItSays) {
  const std::string url = "http://hostile.test/echo";
  EXPECT_THAT(text_of(visit(url, Client::phone)),
              AllOf(HasSubstr("Android"), HasSubstr("Mobile"), HasSubstr("Accept-Language: ja")));
  EXPECT_THAT(text_of(visit(url, Client::desktop)),
              AllOf(HasSubstr("Windows NT"), HasSubstr("Accept-Language: ja")));
  EXPECT_THAT(visit(url, Client::plain).frames.at(0).html, HasSubstr("Kanshiki"));
}

TEST_F(VisitTest, EachVisitHasAProfileOfItsOwn) {
  EXPECT_THAT(text_of(visit("http://hostile.test/cookie")), HasSubstr("id=1"));
  EXPECT_THAT(text_of(visit("http://hostile.test/echo")), Not(HasSubstr("id=1")));
}

TEST_F(VisitTest, EndlessRedirectsEnd) {
  const PageRecord http = visit("http://hostile.test/loop");
  EXPECT_THAT(http.stopped, HasSubstr("ERR_TOO_MANY_REDIRECTS"));
  EXPECT_GT(http.chain.size(), 15u);
  const PageRecord script = page("turning.html");
  EXPECT_THAT(script.stopped, AnyOf("more than 20 redirects", late));
  EXPECT_LT(script.took_ms, 50'000u);
}

TEST_F(VisitTest, ADripIsNotWaitedFor) {
  const PageRecord record = visit("http://hostile.test/drip");
  EXPECT_EQ(record.stopped, late);
  EXPECT_LT(record.took_ms, 50'000u);
}

TEST_F(VisitTest, AGigabyteIsNotFetched) {
  const PageRecord record = visit("http://hostile.test/gigabyte");
  EXPECT_THAT(record.stopped, AnyOf(HasSubstr("more than 33554432 bytes"), late));
}

TEST_F(VisitTest, DownloadsAreHashedAndGoNowhere) {
  const PageRecord record = page("download");
  ASSERT_GE(record.downloads.size(), 1u);
  EXPECT_EQ(record.downloads[0].url, "http://pages.test/invoice.exe");
  EXPECT_EQ(record.downloads[0].bytes, 10u);
  EXPECT_EQ(record.downloads[0].sha256, sha256_hex("MZ made up"));
  EXPECT_EQ(record.stopped, "a download");
  const PageRecord smuggled = page("smuggled.html");
  ASSERT_GE(smuggled.downloads.size(), 1u);
  EXPECT_THAT(smuggled.downloads[0].url, StartsWith("blob:"));
  EXPECT_EQ(smuggled.downloads[0].name, "invoice.exe");
  EXPECT_EQ(smuggled.downloads[0].bytes, 10u);
  EXPECT_EQ(smuggled.downloads[0].sha256, sha256_hex("MZ made up"));
  const PageRecord text = page("smuggled-text.html");
  ASSERT_GE(text.downloads.size(), 1u);
  EXPECT_THAT(text.downloads[0].url, StartsWith("data:"));
  EXPECT_EQ(text.downloads[0].sha256, sha256_hex("MZ made up"));
}

TEST_F(VisitTest, AlertLoopsAndBusyLoopsEnd) {
  const PageRecord alerts = page("alerts.html");
  EXPECT_THAT(alerts.stopped, AnyOf("more than 20 dialogs", late));
  EXPECT_EQ(alerts.dialogs.at(0).text,
            "Your computer is infected!");  // while it asks, its text cannot be read
  const PageRecord busy = page("busy.html");
  EXPECT_NE(busy.stopped, "");
  EXPECT_LT(busy.took_ms, 50'000u);
}

TEST_F(VisitTest, PopUpsDialogsAndConsoleAreRecorded) {
  const PageRecord record = page("popups.html");
  EXPECT_THAT(record.popups, Contains("http://other.pages.test/at-once.html"));
  ASSERT_EQ(record.dialogs.size(), 1u);
  EXPECT_EQ(record.dialogs[0].type, "prompt");
  EXPECT_EQ(record.dialogs[0].text, "Your name?");
  EXPECT_THAT(record.console, Contains(HasSubstr("hello")));
}

TEST_F(VisitTest, AGateIsSeenAndNotSolved) {
  const PageRecord record = page("captcha.html");
  EXPECT_THAT(text_of(record), HasSubstr("Verify that you are human"));
  ASSERT_EQ(record.controls.size(), 1u);
  EXPECT_EQ(record.controls[0].type, "checkbox");
  EXPECT_EQ(record.controls[0].label, "I am not a robot");
  EXPECT_EQ(record.controls[0].value, "") << "nothing is pressed by a visit";
  EXPECT_EQ(record.frames.size(), 2u);
}

TEST_F(VisitTest, WhatIsFetchedIsRecordedWithItsDigest) {
  const PageRecord record = page("script.html");
  ASSERT_GE(record.requests.size(), 1u);
  EXPECT_EQ(record.requests[0].type, "document");
  EXPECT_EQ(record.requests[0].status, 200);
  EXPECT_EQ(record.requests[0].address, "45.79.2.2");
  EXPECT_EQ(record.requests[0].mime, "text/html");
  EXPECT_EQ(record.requests[0].sha256.size(), 64u);
}

TEST_F(VisitTest, NobodyThereIsToldAsSuch) {
  const Reply gone = ask(online->source(), Visit{"http://gone.test/", Client::phone}.question());
  EXPECT_EQ(to_string(gone.status), "failed");
  EXPECT_EQ(gone.why, "gone.test has no address");
  const Reply inner = ask(online->source(), Visit{"http://127.0.0.1/", Client::phone}.question());
  EXPECT_EQ(inner.why, "127.0.0.1 is no public address (loopback)");
}

}  // namespace
}  // namespace kanshiki::test
