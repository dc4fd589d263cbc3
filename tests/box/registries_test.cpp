/// Registries on their real ports: RDAP over TLS, whois by referral, and what is not believed.

#include <gmock/gmock.h>

#include "base/time.hpp"
#include "box.hpp"
#include "world/questions/registration.hpp"

namespace kanshiki::test {
namespace {

using ::testing::HasSubstr;

class Registries : public BoxTest {
 protected:
  /// What became of a question: the answer, or why there is none.
  template <class Q>
  Result<typename Q::Answer> told(const Q& question) {
    LiveWorld world(options);
    CaseWorld online(world, limits);
    const Reply reply = ask(online.source(), question.question());
    if (reply.status != Reply::Status::answered)
      return fail(Error::Kind::unavailable, std::string(to_string(reply.status)) + ": " + reply.why);
    return question.read(reply);
  }
};

TEST_F(Registries, WhoisByReferral) {
  const auto server = told(WhoisReferral{"jp"});
  ASSERT_TRUE(server) << server.error().what;
  const auto domain = told(Whois{*server, "digital-dive.co.jp"});
  ASSERT_TRUE(domain) << domain.error().what;
  EXPECT_EQ(domain->organisation, "株式会社デジタルダイブ");
  EXPECT_EQ(iso8601(domain->expires->utc, domain->expires->zone_minutes), "2022-02-28T00:00:00+09:00");
}

TEST_F(Registries, JpnicInItsOwnCharset) {
  const auto network = told(Whois{"whois.nic.ad.jp", "133.242.53.24"});
  ASSERT_TRUE(network) << network.error().what;
  EXPECT_EQ(network->organisation, "さくらインターネット株式会社");
}

TEST_F(Registries, GenericTopLevelsByPort43) {
  const auto domain = told(Whois{"whois.verisign-grs.com", "comeget.net"});
  ASSERT_TRUE(domain) << domain.error().what;
  EXPECT_EQ(domain->registrar, "GoDaddy.com, LLC");
  EXPECT_EQ(domain->further, "whois.godaddy.com");
}

TEST_F(Registries, NobodyHasIt) {
  const auto jp = told(Whois{"whois.jprs.jp", "nobody-has-this.jp"});
  ASSERT_TRUE(jp) << jp.error().what;
  EXPECT_FALSE(jp->exists);
  const auto net =
      told(Rdap{"https://rdap.verisign.com/net/v1/domain/nobody-has-this.net", "nobody-has-this.net"});
  ASSERT_TRUE(net) << net.error().what;
  EXPECT_FALSE(net->exists);
}

TEST_F(Registries, RdapOverTls) {
  const auto network = told(Rdap{"https://rdap.arin.net/registry/ip/20.188.24.132", "20.188.24.132"});
  ASSERT_TRUE(network) << network.error().what;
  EXPECT_EQ(network->organisation, "Microsoft Corporation");
  EXPECT_EQ(network->abuse, "abuse@microsoft.com");
}

TEST_F(Registries, AServerThatNobodyVouchesForIsNotBelieved) {
  const auto page = told(Rdap{"https://comeget.net/domain/nobody-has-this.net", "nobody-has-this.net"});
  ASSERT_FALSE(page);
  EXPECT_THAT(page.error().what, HasSubstr("certificate"));
}

TEST_F(Registries, InnerServersAreNotConnectedTo) {
  for (const char* server :
       {"loopback.inner.test", "metadata.inner.test", "far.inner.test", "mapped.inner.test"}) {
    const auto answer = told(Whois{server, "example.jp"});
    ASSERT_FALSE(answer) << server;
    EXPECT_THAT(answer.error().what, HasSubstr("refused")) << server;
  }
}

TEST_F(Registries, OneThatIsSilentTakesNoLongerThanAllowed) {
  using namespace std::chrono_literals;
  limits.time = 1500ms;
  const auto time = time_of([&] { EXPECT_FALSE(told(Whois{"silent-whois.test", "example.jp"})); });
  EXPECT_LT(time, 3s);
}

TEST_F(Registries, OneThatDoesNotEndIsCutOff) {
  const auto answer = told(Whois{"endless-whois.test", "example.jp"});
  ASSERT_FALSE(answer);
  EXPECT_THAT(answer.error().what, HasSubstr("does not end"));
}

}  // namespace
}  // namespace kanshiki::test
