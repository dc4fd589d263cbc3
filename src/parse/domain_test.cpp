#include "parse/domain.hpp"

#include <gtest/gtest.h>

namespace kanshiki::parse {
namespace {

TEST(Domain, KnowsWhatOneOwnerHolds) {
  const struct {
    std::string_view host, suffix, registrable, by_registry;
  } rows[] = {
      {"www.example.co.jp", "co.jp", "example.co.jp", "example.co.jp"},
      {"example.jp", "jp", "example.jp", "example.jp"},
      {"a.b.example.com", "com", "example.com", "example.com"},
      {"b.a.kawasaki.jp", "a.kawasaki.jp", "b.a.kawasaki.jp", "b.a.kawasaki.jp"},       // *.kawasaki.jp
      {"www.city.kawasaki.jp", "kawasaki.jp", "city.kawasaki.jp", "city.kawasaki.jp"},  // the exception
      {"a.foo.duckdns.org", "duckdns.org", "foo.duckdns.org", "duckdns.org"},           // handed out
      {"foo.duckdns.org", "duckdns.org", "foo.duckdns.org", "duckdns.org"},
      {"duckdns.org", "duckdns.org", "", "duckdns.org"},
      {"x.y.workers.dev", "workers.dev", "y.workers.dev", "workers.dev"},
      {"a.xn--55qx5d.cn", "xn--55qx5d.cn", "a.xn--55qx5d.cn", "a.xn--55qx5d.cn"},
      {"www.host.test", "test", "host.test", "host.test"},  // not on the list
      {"WWW.Example.CO.JP.", "CO.JP", "Example.CO.JP", "Example.CO.JP"},
      {"co.jp", "co.jp", "", ""},
      {"jp", "jp", "", ""},
      {"localhost", "localhost", "", ""},
      {"192.0.2.1", "", "", ""},
      {"[2001:db8::1]", "", "", ""},
      {"a..jp", "", "", ""},
      {".jp", "", "", ""},
      {".", "", "", ""},
      {"", "", "", ""},
  };
  for (const auto& row : rows) {
    EXPECT_EQ(public_suffix(row.host), row.suffix) << row.host;
    EXPECT_EQ(registrable_domain(row.host), row.registrable) << row.host;
    EXPECT_EQ(icann_registrable_domain(row.host), row.by_registry) << row.host;
  }
}

TEST(Domain, ReturnsViewsIntoItsArgument) {
  const std::string host = "www.example.jp";
  EXPECT_EQ(registrable_domain(host).data(), host.data() + 4);
}

TEST(Domain, TakesHostileNames) {
  std::string labels;
  for (int i = 0; i < 100'000; ++i) labels += "a.";
  EXPECT_EQ(registrable_domain(labels + "jp"), "");
  EXPECT_EQ(registrable_domain(std::string(249, 'a') + ".com"), std::string(249, 'a') + ".com");
  EXPECT_EQ(registrable_domain(std::string(250, 'a') + ".com"), "");
  EXPECT_EQ(registrable_domain(std::string_view("bank.example\0.evil.example", 26)), "");
}

TEST(Domain, KnowsAddresses) {
  for (std::string_view host : {"192.0.2.1", "[2001:db8::1]", "[IPv6:2001:db8::1]", "[192.0.2.1]"})
    EXPECT_TRUE(is_ip_literal(host)) << host;
  for (std::string_view host : {"", "1.example", "192.0.2", "2001:db8::1", "[::1", "[]"})
    EXPECT_FALSE(is_ip_literal(host)) << host;
}

}  // namespace
}  // namespace kanshiki::parse
