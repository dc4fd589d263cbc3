/// Servers that are silent, slow, broken, lying or endless: each ends in time, with a reason.

#include <gmock/gmock.h>

#include "base/text.hpp"
#include "box.hpp"
#include "world/testing/settle.hpp"

namespace kanshiki::test {
namespace {

using namespace std::chrono_literals;
using ::testing::HasSubstr;
using ::testing::StartsWith;

class Hostile : public BoxTest {
 protected:
  void SetUp() override {
    BoxTest::SetUp();
    limits.time = 1s;
  }

  /// What is known of the address of hostile.test, or why nothing is.
  std::string address_from(const std::string& resolver_address) {
    options.dns = {parse_dns_server(resolver_address).value()};
    LiveWorld world(options);
    CaseWorld online(world, limits);
    std::string missing;
    const auto answer = settle(online.source(), [&](World& w) {
      auto found = w.ask(A{"hostile.test"});
      missing = w.missing().empty() ? "" : w.missing().front().second;
      return found;
    });
    if (answer) return answer->values.empty() ? "none" : answer->values.front().to_string();
    if (!missing.empty()) {
      EXPECT_EQ(missing, answer.error().what) << "what cannot be read is an unknown with the same reason";
    }
    return answer.error().what;
  }
};

/// Runs `action`, which must end within the case's second and a little.
#define IN_TIME(action) EXPECT_LT(time_of([&] { action; }), 1300ms)

TEST_F(Hostile, ResolversThatDoNotAnswer) {
  IN_TIME(EXPECT_THAT(address_from("45.79.1.2"), HasSubstr("no answer"))) << "silent";
  IN_TIME(EXPECT_EQ(address_from("45.79.1.3"), "DNS: SERVFAIL"));
  IN_TIME(EXPECT_EQ(address_from("45.79.1.4"), "DNS: REFUSED"));
  IN_TIME(EXPECT_THAT(address_from("45.79.1.5"), HasSubstr("no answer"))) << "another question's answer";
  IN_TIME(EXPECT_THAT(address_from("45.79.1.6"), HasSubstr("no answer"))) << "garbage";
  IN_TIME(EXPECT_EQ(address_from("45.79.1.7"), "DNS: the answer is cut short"));
  IN_TIME(EXPECT_THAT(address_from("45.79.1.8"), HasSubstr("no answer"))) << "drips by TCP";
  IN_TIME(EXPECT_THAT(address_from("45.79.1.250"), HasSubstr("45.79.1.250:53"))) << "nobody there";
}

TEST_F(Hostile, AResolverThatIsOnlySlowIsHeard) { EXPECT_EQ(address_from("45.79.1.9"), "45.79.2.1"); }

TEST_F(Hostile, TheCasesTimeIsNotSpentTwice) {
  options.dns = {parse_dns_server("45.79.1.2").value()};
  LiveWorld world(options);
  CaseWorld online(world, limits);
  IN_TIME({
    for (const char* name : {"a.test", "b.test", "c.test"})
      EXPECT_EQ(ask(online.source(), A{name}.question()).status, Reply::Status::timeout) << name;
  });
}

TEST_F(Hostile, ThereIsNoneIsAnAnswer) {
  LiveWorld world(options);
  CaseWorld online(world, limits);
  const auto gone = settle(online.source(), [](World& w) { return w.ask(A{"gone.test"}); });
  ASSERT_TRUE(gone) << gone.error().what;
  EXPECT_FALSE(gone->name_exists);
}

TEST_F(Hostile, WebServersThatNeverEnd) {
  IN_TIME(EXPECT_EQ(fetch("http://hostile.test/silent"), "timeout: no response from 45.79.2.1 in time"));
  IN_TIME(EXPECT_THAT(fetch("http://hostile.test/drip"), StartsWith("200, stopped: 45.79.2.1 sent ")));
  IN_TIME(EXPECT_THAT(fetch("http://hostile.test/drip-header"), HasSubstr("in time")));
  IN_TIME(EXPECT_EQ(fetch("http://hostile.test/loop"), "302, stopped: more than 10 redirects"));
}

TEST_F(Hostile, WebServersThatSendTooMuch) {
  IN_TIME(
      EXPECT_EQ(fetch("http://hostile.test/huge"), "200, stopped: its body is larger than 2097152 bytes"));
  IN_TIME(
      EXPECT_EQ(fetch("http://hostile.test/bomb"), "200, stopped: its body is larger than 2097152 bytes"));
  IN_TIME(
      EXPECT_EQ(fetch("http://hostile.test/headers"), "200, stopped: its header is larger than 65536 bytes"));
}

TEST_F(Hostile, WebServersThatBreakOff) {
  IN_TIME(EXPECT_THAT(fetch("http://hostile.test/cut"), StartsWith("200, stopped: 45.79.2.1: ")));
  IN_TIME(EXPECT_THAT(fetch("http://hostile.test/garbage"), StartsWith("failed: 45.79.2.1: ")));
  IN_TIME(EXPECT_THAT(fetch("http://hostile.test/close"), StartsWith("failed: 45.79.2.1: ")));
  IN_TIME(EXPECT_THAT(fetch("https://hostile.test/"), StartsWith("failed: "))) << "nobody listens there";
  IN_TIME(EXPECT_THAT(fetch("https://hostile.test:80/"), StartsWith("timeout: ")))
      << "waits for HTTP, not TLS";
  IN_TIME(EXPECT_EQ(fetch("http://gone.test/"), "failed: gone.test has no address"));
}

TEST_F(Hostile, NeitherCookiesNorCredentialsAreSent) {
  LiveWorld world(options);
  CaseWorld online(world, limits);
  const Fetch with_cookie{"http://hostile.test/cookie"},
      with_password{"http://user:secret@hostile.test/echo"};
  for (const Fetch& question : {with_cookie, with_password}) {
    const auto page = question.read(ask(online.source(), question.question()));
    ASSERT_TRUE(page) << page.error().what;
    const std::string& request = page->hops.back().body;
    EXPECT_THAT(request, StartsWith("GET /echo HTTP/1.1\r\n"));
    for (const char* field : {"\r\nCookie:", "\r\nAuthorization:", "\r\nReferer:"})
      EXPECT_FALSE(icontains(request, field)) << request;
  }
}

}  // namespace
}  // namespace kanshiki::test
