#include "world/rdap_bootstrap.hpp"

#include <gtest/gtest.h>

namespace kanshiki {
namespace {

using Kind = RdapBootstrap::Kind;

RdapBootstrap read(std::string_view json, Kind kind) { return RdapBootstrap::read(json, kind).value(); }

TEST(RdapBootstrap, TheLongestDomainCounts) {
  const auto list = read(R"({"version": "1.0", "services": [
      [["com", "NET"], ["http://a.example/", "https://a.example/rdap/"]],
      [["co.example"], ["https://b.example/"]],
      [["example"], ["https://c.example/"]],
      [["insecure"], ["http://d.example/"]]]})",
                         Kind::domains);
  EXPECT_EQ(list.size(), 4u);
  EXPECT_EQ(list.server_of("example.com"), "https://a.example/rdap/");
  EXPECT_EQ(list.server_of("example.net"), "https://a.example/rdap/");
  EXPECT_EQ(list.server_of("shop.co.example"), "https://b.example/");
  EXPECT_EQ(list.server_of("shop.or.example"), "https://c.example/");
  for (const char* none : {"a.insecure", "example.jp", "notcom", "", "."})
    EXPECT_EQ(list.server_of(none), "") << none;
}

TEST(RdapBootstrap, TheSmallestNetworkCounts) {
  const auto list = read(R"({"services": [
      [["198.0.0.0/8"], ["https://wide.example/"]],
      [["198.51.0.0/16", "203.0.113.0/24"], ["https://near.example/"]]]})",
                         Kind::ipv4);
  EXPECT_EQ(list.server_of(*parse_ip("198.51.100.7")), "https://near.example/");
  EXPECT_EQ(list.server_of(*parse_ip("198.52.100.7")), "https://wide.example/");
  EXPECT_EQ(list.server_of(*parse_ip("192.0.2.1")), "");
  EXPECT_EQ(list.server_of(*parse_ip("2001:db8::1")), "");
  const auto six = read(R"({"services": [[["2001:db8::/32"], ["https://six.example/"]]]})", Kind::ipv6);
  EXPECT_EQ(six.server_of(*parse_ip("2001:db8::1")), "https://six.example/");
  EXPECT_EQ(six.server_of(*parse_ip("32.1.13.184")), "");
}

TEST(RdapBootstrap, RangesOfNumbersHoldBothEnds) {
  const auto list =
      read(R"({"services": [[["64496-64511", "65550"], ["https://as.example/"]]]})", Kind::as_numbers);
  for (const std::uint32_t inside : {64496u, 64500u, 64511u, 65550u})
    EXPECT_EQ(list.server_of(inside), "https://as.example/") << inside;
  for (const std::uint32_t outside : {64495u, 64512u, 65549u, 0u})
    EXPECT_EQ(list.server_of(outside), "") << outside;
}

TEST(RdapBootstrap, WhatIsNoSuchFile) {
  for (const char* text : {"", "{}", "[]", "<html>", R"({"services": {}})", R"({"services": []})",
                           R"({"services": [[["com"], ["http://a.example/"]]]})",
                           R"({"services": [[["com"], []], [[], ["https://a.example/"]], 7]})",
                           R"({"services": [[["198.51.100.0/24"], ["https://a.example/"]]]})",
                           R"({"services": [[["com", 1, "a b", "é"], ["https://a.example/"]]]})"})
    EXPECT_FALSE(RdapBootstrap::read(text, Kind::domains)) << text;
  for (const char* entry : {"com", "2001:db8::/32", "198.51.100.0/33"})
    EXPECT_FALSE(RdapBootstrap::read(
        R"({"services": [[[")" + std::string(entry) + R"("], ["https://a.example/"]]]})", Kind::ipv4))
        << entry;
  for (const char* entry : {"AS1", "9-1", "1-", "-1", "4294967296", ""})
    EXPECT_FALSE(RdapBootstrap::read(
        R"({"services": [[[")" + std::string(entry) + R"("], ["https://a.example/"]]]})", Kind::as_numbers))
        << entry;
}

}  // namespace
}  // namespace kanshiki
