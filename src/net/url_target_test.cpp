#include "net/url_target.hpp"

#include <gtest/gtest.h>

namespace kanshiki {
namespace {

TEST(UrlTarget, IsHostAndPort) {
  const auto target = read_url_target("https://User:Secret@WWW.Example.jp:8443/a?b#c");
  ASSERT_TRUE(target) << target.error().what;
  EXPECT_EQ(target->host, "www.example.jp");
  EXPECT_EQ(target->port, 8443u);
  EXPECT_EQ(target->address, std::nullopt);
  EXPECT_EQ(target->url, "https://WWW.Example.jp:8443/a?b") << "neither credentials nor fragment are sent";
  EXPECT_EQ(read_url_target("http://example.jp")->port, 80u);
  EXPECT_EQ(read_url_target("https://example.jp")->port, 443u);
}

TEST(UrlTarget, AddressesAreSeenInEveryNotation) {
  for (const char* url : {"http://127.0.0.1/", "http://127.1/", "http://0x7f000001/", "http://2130706433/",
                          "http://0177.0.0.1/", "http://0x7f.0.0.0x1/", "http://127.0.1/"})
    EXPECT_EQ(read_url_target(url)->address, parse_ip("127.0.0.1")) << url;
  EXPECT_EQ(read_url_target("http://[::ffff:127.0.0.1]/")->address, parse_ip("::ffff:127.0.0.1"));
  EXPECT_EQ(read_url_target("http://[::1]:8080/")->address, parse_ip("::1"));
  EXPECT_EQ(read_url_target("http://[fe80::1%25lo]/")->address, parse_ip("fe80::1"));
}

TEST(UrlTarget, OnlyTheWeb) {
  for (const char* url :
       {"", "example.jp", "file:///etc/passwd", "ftp://example.jp/", "gopher://example.jp/",
        "javascript:alert(1)", "data:text/html,x", "http://", "http://a b/", "http://[::1/"})
    EXPECT_FALSE(read_url_target(url)) << url;
}

}  // namespace
}  // namespace kanshiki
