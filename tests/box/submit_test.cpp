/// What pages do with made-up entries.

#include <gmock/gmock.h>

#include "browser_box.hpp"

namespace kanshiki::test {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

class SubmitTest : public BrowserBoxTest {
 protected:
  /// Fills the controls that are to be filled, each with `value`, and presses the last button.
  static ProbeStep fill_all(const PageRecord& record, const std::string& value) {
    ProbeStep step;
    for (std::size_t i = 0; i < record.controls.size(); ++i) {
      const PageControl& one = record.controls[i];
      if (one.tag == "button")
        step.press = PressedControl{one.frame, i};
      else if (one.visible)
        step.fill.push_back({one.frame, i, value});
    }
    return step;
  }

  PageRecord submit(const std::string& url, std::vector<ProbeStep> steps, std::vector<std::string> post_to,
                    Client client = Client::desktop) {
    return see(Submit{url, client, std::move(steps), std::move(post_to)});
  }

  static const PageRequest* posted(const PageRecord& record, const std::string& url) {
    for (const PageRequest& one : record.requests)
      if (one.url == url && one.method == "POST") return &one;
    return nullptr;
  }
};

TEST_F(SubmitTest, CaseATakesALoginAndThenACard) {
  const std::string url = "https://xserver-vps.kiriiku.jp/login/";
  const std::vector<std::string> host = {"xserver-vps.kiriiku.jp"};
  std::vector<ProbeStep> steps = {fill_all(visit(url, Client::phone), "made-up")};
  const PageRecord card = submit(url, steps, host, Client::phone);
  EXPECT_EQ(way(card),
            "asked 200 https://xserver-vps.kiriiku.jp/login/\n"
            "form 302 https://xserver-vps.kiriiku.jp/login/check.php\n"
            "http 200 https://xserver-vps.kiriiku.jp/login/card.html\n");
  EXPECT_EQ(card.title(), "お支払い情報の更新 | Xserverアカウント");
  EXPECT_THAT(names(card), ElementsAre("card", "expiry", "cvv", "holder", ""));
  const PageRequest* login = posted(card, "https://xserver-vps.kiriiku.jp/login/check.php");
  ASSERT_TRUE(login);
  EXPECT_EQ(login->posted, "user=made-up&password=made-up");
  ASSERT_EQ(card.pictures.size(), 1u);

  steps.push_back(fill_all(card, "4111 1111 1111 1112"));
  const PageRecord done = submit(url, steps, host, Client::phone);
  EXPECT_EQ(done.title(), "更新が完了しました | Xserverアカウント");
  EXPECT_EQ(done.chain.size(), 5u);
}

TEST_F(SubmitTest, CaseBTakesAnythingAndSendsToARealSite) {
  const std::string url = "https://comeget.net/webmail/index.php";
  const PageRecord record = submit(url, {fill_all(visit(url), "made-up@example.jp")}, {"comeget.net"});
  EXPECT_EQ(way(record),
            "asked 200 https://comeget.net/webmail/index.php\n"
            "form 302 https://comeget.net/webmail/login.php\n"
            "http 200 https://support.microsoft.com/\n");
  EXPECT_THAT(text_of(record), HasSubstr("How can we help you?"));
  EXPECT_EQ(record.chain.at(2).address, "23.32.10.10");
}

TEST_F(SubmitTest, WithoutTheOpenPageAllStepsAreGoneThroughAgain) {
  const std::string url = "https://xserver-vps.kiriiku.jp/login/";
  const std::vector<std::string> host = {"xserver-vps.kiriiku.jp"};
  std::vector<ProbeStep> steps = {fill_all(visit(url), "made-up")};
  steps.push_back(fill_all(submit(url, steps, host), "0000"));
  visit("http://pages.test/taken.html");  // another page takes its place
  const PageRecord done = submit(url, steps, host);
  EXPECT_EQ(done.title(), "更新が完了しました | Xserverアカウント");
  EXPECT_EQ(done.chain.size(), 5u);
}

TEST_F(SubmitTest, ARealLoginThatRefusesIsSeenToRefuse) {
  const std::string url = "http://pages.test/refuses.html";
  const PageRecord record = submit(url, {fill_all(visit(url), "wrong")}, {"pages.test"});
  EXPECT_THAT(text_of(record), HasSubstr("正しくありません"));
  EXPECT_THAT(names(record), ElementsAre("user", "pass", ""));
}

TEST_F(SubmitTest, AFormInAFrameIsFilledInItsPlace) {
  const std::string url = "http://pages.test/frame.html";
  const PageRecord record = submit(url, {fill_all(visit(url), "made-up")}, {"other.pages.test"});
  ASSERT_EQ(record.frames.size(), 2u);
  EXPECT_EQ(record.frames[1].title, "Taken");
  ASSERT_TRUE(posted(record, "http://other.pages.test/collect.php"));
}

TEST_F(SubmitTest, AButtonIsPressedByATrustedClick) {
  const std::string url = "http://pages.test/click.html";
  const PageRecord record = submit(url, {fill_all(visit(url), "")}, {"pages.test"});
  EXPECT_EQ(record.title(), "Sign in");
  EXPECT_THAT(names(record), ElementsAre("", "pass"));
}

TEST_F(SubmitTest, NothingIsSentToOthers) {
  const std::string url = "http://pages.test/exfiltrate.html";
  const PageRecord record = submit(url, {fill_all(visit(url), "made-up")}, {"pages.test"});
  EXPECT_EQ(record.title(), "Thank you") << "its own host may be sent to";
  const PageRequest* stolen = posted(record, "http://other.pages.test/stolen");
  ASSERT_TRUE(stolen);
  EXPECT_EQ(stolen->blocked, "not an allowed target");
  EXPECT_THAT(stolen->posted, HasSubstr("made-up"));
  EXPECT_THAT(log("hosts.log"), AllOf(HasSubstr("pages.test POST /take"), Not(HasSubstr("POST /stolen")),
                                      Not(HasSubstr("POST /beacon"))));
}

TEST_F(SubmitTest, WhatASocketCarriesOffIsRecorded) {
  const std::string url = "http://pages.test/socket.html";
  const PageRecord record = submit(url, {fill_all(visit(url), "made-up")}, {"pages.test"});
  const auto socket = std::find_if(record.requests.begin(), record.requests.end(),
                                   [](const PageRequest& one) { return one.type == "websocket"; });
  ASSERT_NE(socket, record.requests.end());
  EXPECT_EQ(socket->url, "ws://hostile.test/socket");
  EXPECT_EQ(socket->status, 101);
  EXPECT_THAT(socket->posted, HasSubstr(R"("pass":"made-up")"));
}

TEST_F(SubmitTest, APageThatHoldsItsVisitorIsLeft) {
  const std::string url = "http://pages.test/leaving.html";
  const PageRecord record = submit(url, {fill_all(visit(url), "made-up")}, {"pages.test"});
  ASSERT_EQ(record.dialogs.size(), 1u);
  EXPECT_EQ(record.dialogs[0].type, "beforeunload");
  EXPECT_EQ(record.title(), "Taken");
}

TEST_F(SubmitTest, AFormInAClosedShadowTreeIsFilled) {
  const std::string url = "http://pages.test/closed.html";
  const ProbeStep step{{{0, 0, "made-up"}}, PressedControl{0, 1}};
  EXPECT_EQ(way(submit(url, {step}, {"pages.test"})),
            "asked 200 http://pages.test/closed.html\n"
            "form 302 http://pages.test/take?pass=made-up\n"
            "http 200 http://pages.test/taken.html\n");
}

TEST_F(SubmitTest, AWorkerSendsNothingToOthersEither) {
  const std::string url = "http://pages.test/worker.html";
  const PageRecord before = visit(url);
  EXPECT_EQ(before.title(), "Worker sent");
  EXPECT_EQ(submit(url, {fill_all(before, "made-up")}, {"pages.test"}).title(), "Worker stopped");
}

TEST_F(SubmitTest, AControlThatIsNotThereIsTold) {
  const Submit wanted{"http://pages.test/taken.html", Client::desktop, {{{{0, 7, "x"}}, {}}}, {"pages.test"}};
  const Reply reply = ask(online->source(), wanted.question());
  EXPECT_EQ(reply.why, "the page has no such control");
}

}  // namespace
}  // namespace kanshiki::test
