/// Nothing that a mail writes leads to an inner address: every notation, names, redirects, rebinding.

#include <gmock/gmock.h>

#include "box.hpp"
#include "canaries.hpp"

namespace kanshiki::test {
namespace {

using ::testing::AnyOf;
using ::testing::HasSubstr;
using ::testing::StartsWith;

const char* const notations[] = {
    // loopback
    "http://127.0.0.1/",
    "http://127.0.0.2/",
    "http://127.1/",
    "http://127.0.1/",
    "http://0177.0.0.1/",
    "http://0177.0.0.01/",
    "http://00000177.0.0.1/",
    "http://0x7f.0.0.1/",
    "http://0x7F.0x0.0x0.0x1/",
    "http://0x7f000001/",
    "http://0X7F000001/",
    "http://2130706433/",
    "http://017700000001/",
    "http://0x7f.1/",
    "http://0177.1/",
    "http://127.0x1/",
    "http://127.0.0.1:8080/",
    "http://127.0.0.1.:80/",
    "http://2130706433:8000/",
    "http://127%2e0%2e0%2e1/",
    "http://%31%32%37.0.0.1/",
    "http://user@127.0.0.1/",
    "http://example.com@127.0.0.1/",
    "http://example.com:80@127.0.0.1/",
    "http:\\\\127.0.0.1/",
    "http:/127.0.0.1/",
    "http:127.0.0.1/",
    "http://127.0.0.1#@example.com/",
    "http://127.0.0.1?@example.com/",
    "http://127.0.0.1\\@example.com/",
    "http://①②⑦.⓪.⓪.①/",
    "http://１２７.０.０.１/",
    "http://127。0。0。1/",
    "https://127.0.0.1/",
    "https://0x7f000001/",
    "HTTP://127.0.0.1/",
    // this host
    "http://0.0.0.0/",
    "http://0/",
    "http://0x0/",
    "http://00/",
    "http://0.0/",
    "http://[::]/",
    "http://[0:0:0:0:0:0:0:0]/",
    "http://[::0]:8080/",
    // names of this host and network
    "http://localhost/",
    "http://LOCALHOST/",
    "http://localhost./",
    "http://foo.localhost/",
    "http://localhost.localdomain/",
    "http://ip6-localhost/",
    "http://printer/",
    "http://nas.local/",
    "http://db.internal/",
    "http://router.home.arpa/",
    "http://metadata.google.internal/",
    // IPv6 loopback and IPv4 inside IPv6
    "http://[::1]/",
    "http://[0:0:0:0:0:0:0:1]/",
    "http://[0000:0000:0000:0000:0000:0000:0000:0001]/",
    "http://[::1]:8080/",
    "http://[::1%25lo]/",
    "https://[::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:7f00:1]/",
    "http://[0:0:0:0:0:ffff:127.0.0.1]/",
    "http://[::FFFF:127.0.0.1]/",
    "http://[::ffff:10.0.0.1]/",
    "http://[::ffff:169.254.169.254]/",
    "http://[::127.0.0.1]/",
    "http://[::7f00:1]/",
    "http://[::ffff:0:127.0.0.1]/",
    "http://[64:ff9b::127.0.0.1]/",
    "http://[64:ff9b::7f00:1]/",
    "http://[64:ff9b::a9fe:a9fe]/",
    "http://[64:ff9b::10.0.0.1]/",
    "http://[64:ff9b:1::1]/",
    "http://[2002:7f00:1::1]/",
    "http://[2002:a00:1::1]/",
    "http://[2001:0:4136:e378:8000:63bf:80ff:fffe]/",
    // private, shared, link-local, metadata, and what nobody has
    "http://10.0.0.1/",
    "http://10.255.255.254/",
    "http://10.1/",
    "http://0xa.1/",
    "http://012.0.0.1/",
    "http://167772161/",
    "http://172.16.0.1/",
    "http://172.31.255.254/",
    "http://0xac100001/",
    "http://192.168.0.1/",
    "http://192.168.1.254/",
    "http://192.168.1/",
    "http://3232235521/",
    "http://0xc0a80001/",
    "http://100.64.0.1/",
    "http://169.254.169.254/",
    "http://169.254.169.254/latest/meta-data/",
    "http://0xa9fea9fe/",
    "http://2852039166/",
    "http://0251.0376.0251.0376/",
    "http://169.254.43518/",
    "http://[fd00:ec2::254]/",
    "http://[fe80::1]/",
    "http://[fe80::1%251]/",
    "http://[fec0::1]/",
    "http://[fd00::1]/",
    "http://[2001:db8::1]/",
    "http://192.0.0.192/",
    "http://192.0.2.1/",
    "http://198.18.0.1/",
    "http://198.51.100.1/",
    "http://203.0.113.1/",
    "http://224.0.0.1/",
    "http://240.0.0.1/",
    "http://255.255.255.255/",
    "http://[ff02::1]/",
    // other schemes
    "file:///etc/passwd",
    "ftp://127.0.0.1/",
    "gopher://127.0.0.1:80/_GET",
    "dict://127.0.0.1:80/",
    "ldap://127.0.0.1/",
    "telnet://127.0.0.1:80/",
    "scp://127.0.0.1/",
    "tftp://127.0.0.1/",
    "smb://127.0.0.1/",
    "ws://127.0.0.1/",
    "javascript:alert(1)",
    "data:text/html,x",
};

const char* const names[] = {
    "loopback",  "loopback6", "private",  "router",      "docker",        "carrier",
    "metadata",  "metadata6", "this",     "unspecified", "unique",        "linklocal",
    "sitelocal", "mapped",    "mapped10", "nat64",       "nat64meta",     "local64",
    "six",       "six10",     "bench",    "future",      "broadcast",     "multicast",
    "both",      "many",      "alias",    "far",         "anything.wild", "127.0.0.1.wild",
};

class Guard : public BoxTest {
 protected:
  void SetUp() override {
    BoxTest::SetUp();
    if (!IsSkipped()) canaries.emplace();
  }

  void expect_no_way(const std::string& url) {
    const std::string outcome = fetch(url);
    EXPECT_THAT(outcome, AnyOf(StartsWith("refused: "), StartsWith("failed: "))) << url;
    EXPECT_EQ(canaries->connections(), 0u) << url;
  }

  std::optional<Canaries> canaries;
};

TEST_F(Guard, CanariesSing) {
  EXPECT_EQ(canaries->size(), 4 * Canaries::inner_addresses().size())
      << "an inner address without its listener";
  const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in name{};
  name.sin_family = AF_INET;
  name.sin_port = htons(80);
  ::inet_pton(AF_INET, "169.254.169.254", &name.sin_addr);
  ASSERT_EQ(::connect(socket, reinterpret_cast<sockaddr*>(&name), sizeof name), 0);
  ::close(socket);
  EXPECT_EQ(canaries->connections(), 1u);
}

TEST_F(Guard, ThePublicServerIsReached) { EXPECT_EQ(fetch("http://hostile.test/"), "200"); }

TEST_F(Guard, NoNotationLeadsInside) {
  for (const char* url : notations) expect_no_way(url);
}

TEST_F(Guard, NoNameLeadsInside) {
  for (const std::string name : names) {
    expect_no_way("http://" + name + ".inner.test/");
    expect_no_way("https://" + name + ".inner.test:8080/");
  }
}

TEST_F(Guard, NoRedirectLeadsInside) {
  for (const std::string url : notations) {
    // What a browser, or libcurl, takes for a path at the same host leads nowhere new.
    const std::string outcome = fetch("http://hostile.test/to?" + url);
    EXPECT_THAT(outcome, AnyOf(HasSubstr("stopped: "), "200")) << url;
    EXPECT_EQ(canaries->connections(), 0u) << url;
  }
  for (const std::string name : names) {
    EXPECT_THAT(fetch("http://hostile.test/to?http://" + name + ".inner.test/"), StartsWith("302, stopped: "))
        << name;
    EXPECT_EQ(canaries->connections(), 0u) << name;
  }
}

TEST_F(Guard, RedirectsAreJudgedHoweverFarTheyAre) {
  const std::string step = "http://hostile.test/to?";
  EXPECT_EQ(fetch(step + step + step + step + "http://127.0.0.1/"),
            "302, stopped: 127.0.0.1 is no public address (loopback)");
  EXPECT_EQ(canaries->connections(), 0u);
}

TEST_F(Guard, ANameThatIsPublicFirstAndInnerNextIsJudgedEachTime) {
  EXPECT_EQ(fetch("http://a.rebind.test/to?http://a.rebind.test/"),
            "302, stopped: 127.0.0.1 is no public address (loopback)");
  EXPECT_EQ(canaries->connections(), 0u);
}

TEST_F(Guard, BetweenCheckAndConnectNothingIsAskedAgain) {
  EXPECT_EQ(fetch("http://b.rebind.test/"), "200") << "connects to the address that was judged";
  EXPECT_EQ(canaries->connections(), 0u);
}

TEST_F(Guard, OfSeveralAddressesOnlyPublicOnesAreTried) {
  EXPECT_EQ(fetch("http://mixed.inner.test/"), "200");
  EXPECT_THAT(fetch("http://mixed.inner.test:8080/"), StartsWith("failed: "));
  EXPECT_EQ(canaries->connections(), 0u);
}

TEST_F(Guard, PortsOfOtherServicesAreRefused) {
  EXPECT_EQ(fetch("http://hostile.test:25/"), "refused: port 25 is not for HTTP");
  EXPECT_EQ(fetch("http://hostile.test/to?http://hostile.test:53/"), "302, stopped: port 53 is not for HTTP");
}

TEST_F(Guard, AProxyInTheEnvironmentIsIgnored) {
  for (const char* variable : {"http_proxy", "https_proxy", "all_proxy", "ALL_PROXY"})
    ::setenv(variable, "http://127.0.0.1:8080", 1);
  EXPECT_EQ(fetch("http://hostile.test/"), "200");
  EXPECT_EQ(canaries->connections(), 0u);
}

}  // namespace
}  // namespace kanshiki::test
