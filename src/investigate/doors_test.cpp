#include "investigate/doors.hpp"

#include <gmock/gmock.h>

#include "examine/page/testing.hpp"
#include "investigate/examination.hpp"
#include "knowledge/testing.hpp"

namespace kanshiki {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;
namespace pages = examine::testing;

const Knowledge& knowledge() { return testing::knowledge(); }

/// Answers as a browser does, and notes what it was asked to open.
class Watched : public pages::Browser {
 public:
  std::vector<Reply> answer(std::span<const Question> questions) override {
    for (const Question& question : questions)
      if (const auto visit = visit_query(question.about); visit && visit->client == Client::phone)
        opened.push_back(visit->url);
    return Browser::answer(questions);
  }
  std::vector<std::string> opened;
};

Case examine(const std::string& mail, Reach reach, Source& browser) {
  return examine_mail(parse::parse_mail(mail).value(), knowledge(), browser,
                      {reach, std::chrono::sys_days{std::chrono::year{2026} / 11 / 21}});
}

std::string mail_with(const std::string& body, const std::string& fields = {}) {
  return "From: Shop <info@shop.example>\r\nTo: taro.yamada@example.jp\r\nSubject: hello\r\n"
         "Date: Fri, 20 Nov 2026 10:00:00 +0900\r\nMessage-ID: <20261120100000.1234@shop.example>\r\n"
         "MIME-Version: 1.0\r\n" +
         fields + "Content-Type: text/html; charset=utf-8\r\n\r\n" + body + "\r\n";
}

std::vector<std::string> opened(const std::string& body, const std::string& fields = {}) {
  Watched browser;
  examine(mail_with(body, fields), Reach::visit, browser);
  return browser.opened;
}

std::string anchor(const std::string& url, const std::string& text = "here") {
  return "<a href=\"" + url + "\">" + text + "</a> ";
}

TEST(Doors, WhatAReaderWouldClick) {
  EXPECT_THAT(opened(anchor("https://a.example/login") + "<img src=\"https://pics.example/x.png\">"),
              ElementsAre("https://a.example/login"));
}

TEST(Doors, AtMostThreeAndOneAHost) {
  EXPECT_THAT(
      opened(anchor("https://a.example/1") + anchor("https://a.example/2") + anchor("https://b.example/") +
             anchor("https://c.example/") + anchor("https://d.example/")),
      ElementsAre("https://a.example/1", "https://b.example/", "https://c.example/"));
}

TEST(Doors, TheMostTellingFirst) {
  const std::string some = anchor("https://a.example/") + anchor("https://b.example/");
  EXPECT_THAT(opened(anchor("https://www.xserver.ne.jp/") + some + anchor("https://c.example/")),
              ElementsAre("https://a.example/", "https://b.example/", "https://c.example/"))
      << "a known brand's last";
  EXPECT_THAT(opened(some + anchor("https://c.example/") + anchor("https://xserver-login.d.example/")),
              ElementsAre("https://a.example/", "https://b.example/", "https://xserver-login.d.example/"))
      << "a look-alike first";
}

TEST(Doors, NothingThatSetsSomethingGoing) {
  for (const char* url :
       {"https://a.example/unsubscribe?id=7", "https://a.example/mail/optout",
        "https://a.example/reset-password", "https://a.example/confirm-email",
        "https://a.example/magic-link/x", "https://a.example/confirm?t=0c83f57c786a0b4a39efab23731c7ebc",
        "https://a.example/verify?m=taro.yamada%40example.jp"})
    EXPECT_THAT(opened(anchor(url)), IsEmpty()) << url;
  for (const char* text :
       {"配信停止はこちら", "Unsubscribe", "パスワードを再設定する", "Confirm your subscription"})
    EXPECT_THAT(opened(anchor("https://a.example/x", text)), IsEmpty()) << text;
  EXPECT_THAT(opened(anchor("https://a.example/l/1"), "List-Unsubscribe: <https://a.example/l/1>\r\n"),
              IsEmpty());
}

TEST(Doors, AskingToConfirmAnAccountIsWhatThievesDo) {
  EXPECT_THAT(opened(anchor("https://a.example/account/verify", "アカウントを確認する")), SizeIs(1));
}

TEST(Doors, WithoutTheRecipient) {
  const auto urls =
      opened(anchor("https://a.example/login?e=taro.yamada%40example.jp") +
             anchor("https://b.example/v/0c83f57c786a0b4a39efab23731c7ebc#dGFyby55YW1hZGFAZXhhbXBsZS5qcA"));
  ASSERT_THAT(urls, SizeIs(2));
  EXPECT_THAT(urls, ::testing::Contains("https://a.example/login?e=hanako.rei%40example.com"));
  EXPECT_THAT(urls, ::testing::Contains(::testing::MatchesRegex(
                        "https://b.example/v/[0-9a-f]{32}#aGFuYWtvLnJlaUBleGFtcGxlLmNvbQ")));
  EXPECT_THAT(urls, ::testing::Each(::testing::Not(HasSubstr("0c83f57c"))));
}

TEST(Doors, HostsThatAreTheRecipientsOwnOrNameThemStayShut) {
  EXPECT_THAT(opened(anchor("https://www.example.jp/")), IsEmpty());
  EXPECT_THAT(opened(anchor("https://taro.yamada.a.example/")), IsEmpty());
}

TEST(Doors, NoneWithoutTheReach) {
  Watched browser;
  examine(mail_with(anchor("https://a.example/login")), Reach::lookup, browser);
  EXPECT_THAT(browser.opened, IsEmpty());
}

/// A mail that is called phishing by itself, whose link leads to `url`.
std::string phishing(const std::string& url) {
  return "From: =?utf-8?B?WHNlcnZlcuOCouOCq+OCpuODs+ODiA==?= <ogx@a.example>\r\nTo: taro@example.jp\r\n"
         "Subject: =?utf-8?B?44GK5pSv5omV44GE5oOF5aCx44Gu5pu05paw?=\r\n"
         "Content-Type: text/html; charset=utf-8\r\n\r\n"
         "Xserverをご利用いただきありがとうございます。お支払いが確認できませんでした。24時間以内に更新してく"
         "ださい。" +
         anchor(url, "ログイン") + "\r\n";
}

std::vector<Submit> submitted(const std::string& mail, const PageRecord& seen) {
  Watched browser;
  browser.at_first[Client::phone] = seen;
  examine(mail, Reach::probe, browser);
  return browser.submitted;
}

TEST(Trials, OnlyOnPagesOfSuspiciousMail) {
  const std::string site = "https://xserver-vps.a.example/";
  EXPECT_THAT(submitted(phishing(site), pages::login(site)), SizeIs(1));
  EXPECT_THAT(submitted(mail_with(anchor("https://b.example/")), pages::login("https://b.example/")),
              IsEmpty());
}

TEST(Trials, NeverOnGenuineLogins) {
  for (const char* genuine :
       {"https://secure.xserver.ne.jp/", "https://accounts.google.com/", "https://x.okta.com/"})
    EXPECT_THAT(submitted(phishing("https://xserver-vps.a.example/"), pages::login(genuine)), IsEmpty())
        << genuine;
  PageRecord by_way = pages::login("https://xserver-vps.a.example/");
  by_way.chain.insert(by_way.chain.begin(), {"https://login.microsoftonline.com/", "asked", 302, "", {}, ""});
  EXPECT_THAT(submitted(phishing("https://xserver-vps.a.example/"), by_way), IsEmpty())
      << "one of its redirects";
}

TEST(Trials, NeverOnTheProvenSendersSite) {
  Case subject;
  subject.verdict.probability = 0.99;
  subject.evidence = {pages::page(pages::login("https://my.sender.example/"))};
  EXPECT_THAT(trials(subject, knowledge()), SizeIs(1));
  subject.findings = {
      {"identity.proven", Meaning::benign, {{"domain", std::string("mail.sender.example")}}, {}}};
  EXPECT_THAT(trials(subject, knowledge()), IsEmpty());
}

TEST(Trials, ASiteOnceAndFewSites) {
  Case subject;
  subject.verdict.probability = 0.99;
  for (const char* url :
       {"https://a.example/", "https://www.a.example/x", "https://b.example/", "https://c.example/"})
    subject.evidence.push_back(pages::page(pages::login(url)));
  EXPECT_THAT(trials(subject, knowledge()), SizeIs(2));
}

TEST(Examination, OfAUrl) {
  Watched browser;
  browser.at_first[Client::phone] = pages::login("https://xserver-login.a.example/", "Xserver ログイン");
  const Case subject = examine_url("https://xserver-login.a.example/", knowledge(), browser,
                                   {Reach::probe, std::chrono::sys_days{std::chrono::year{2026} / 11 / 21}});
  EXPECT_THAT(browser.opened, ElementsAre("https://xserver-login.a.example/"));
  EXPECT_TRUE(subject.finding("page.brand_login_elsewhere"));
  EXPECT_FALSE(subject.finding("header.from_missing")) << "there is no mail";
  EXPECT_EQ(subject.verdict.kind, Class::phishing);
}

}  // namespace
}  // namespace kanshiki
