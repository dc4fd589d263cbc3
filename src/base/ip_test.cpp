#include "base/ip.hpp"

#include <gtest/gtest.h>

namespace kanshiki {
namespace {

IpAddress ip(std::string_view text) {
  const auto address = parse_ip(text);
  EXPECT_TRUE(address) << text;
  return address.value_or(IpAddress());
}

TEST(Ip, ReadsAndWritesCanonicalText) {
  const struct {
    std::string_view text, canonical;
  } rows[] = {
      {"192.0.2.1", "192.0.2.1"},
      {"255.255.255.255", "255.255.255.255"},
      {"::", "::"},
      {"::1", "::1"},
      {"2001:DB8:0:0:0:0:0:1", "2001:db8::1"},
      {"2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1"},  // one group alone is not shortened
      {"2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1"},     // the first of two equal runs
      {"2001:0:0:1:0:0:0:1", "2001:0:0:1::1"},           // the longer run
      {"1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0"},
      {"::2:3:4:5:6:7:8", "0:2:3:4:5:6:7:8"},
      {"fe80::", "fe80::"},
      {"::ffff:c000:0201", "::ffff:192.0.2.1"},
      {"::ffff:192.0.2.1", "::ffff:192.0.2.1"},
      {"64:ff9b::192.0.2.1", "64:ff9b::c000:201"},
      {"1:2:3:4:5:6:192.0.2.1", "1:2:3:4:5:6:c000:201"},
  };
  for (const auto& row : rows) EXPECT_EQ(ip(row.text).to_string(), row.canonical);
  EXPECT_EQ(ip("::ffff:192.0.2.1").to_hex_string(), "::ffff:c000:201");
}

TEST(Ip, RefusesWhatIsNotStrictlyAnAddress) {
  for (std::string_view text : {"",
                                ".",
                                ":",
                                ":::",
                                "1.2.3",
                                "1.2.3.4.",
                                "1.2.3.4.5",
                                "256.1.1.1",
                                "01.2.3.4",
                                "1.2.3.0x4",
                                " 1.2.3.4",
                                "1..3.4",
                                "1.2.3.+4",
                                "1.2.3.4\n",
                                "1:2:3:4:5:6:7",
                                "1:2:3:4:5:6:7:8:9",
                                "1::2::3",
                                "12345::",
                                "::g",
                                ":1:2:3:4:5:6:7",
                                "1:2:3:4:5:6:7:",
                                "1:2:3:4:5:6:7:8::",
                                "::1:2:3:4:5:6:7:8",
                                "1.2.3.4::",
                                "::1.2.3",
                                "::1.2.3.4:5",
                                "1:2:3:4:5:6:7:1.2.3.4",
                                "fe80::1%eth0",
                                "[::1]",
                                "IPv6:::1"})
    EXPECT_FALSE(parse_ip(text)) << text;
}

TEST(Ip, ReadsWhatHeadersWrite) {
  EXPECT_EQ(parse_address_literal("[192.0.2.1]"), ip("192.0.2.1"));
  EXPECT_EQ(parse_address_literal("192.0.2.1"), ip("192.0.2.1"));
  EXPECT_EQ(parse_address_literal("[IPv6:2001:db8::1]"), ip("2001:db8::1"));
  EXPECT_EQ(parse_address_literal("ipv6:::1"), ip("::1"));
  EXPECT_EQ(parse_address_literal("[2001:db8::1]"), ip("2001:db8::1"));
  EXPECT_EQ(parse_address_literal("fe80::1%12"), ip("fe80::1"));
  for (std::string_view text :
       {"[192.0.2.1", "192.0.2.1]", "[IPv6:192.0.2.1]", "[]", "[", "]", "192.0.2.1%1"})
    EXPECT_FALSE(parse_address_literal(text)) << text;
}

TEST(Ip, KnowsWhatAddressesAreSetAsideFor) {
  const struct {
    std::string_view text;
    IpScope scope;
  } rows[] = {
      {"133.242.53.24", IpScope::global},
      {"0.0.0.0", IpScope::unspecified},
      {"9.255.255.255", IpScope::global},
      {"10.255.255.255", IpScope::private_use},
      {"100.63.255.255", IpScope::global},
      {"100.64.0.0", IpScope::shared},
      {"100.127.255.255", IpScope::shared},
      {"100.128.0.0", IpScope::global},
      {"127.255.0.1", IpScope::loopback},
      {"169.254.169.254", IpScope::link_local},
      {"172.15.255.255", IpScope::global},
      {"172.31.255.255", IpScope::private_use},
      {"172.32.0.0", IpScope::global},
      {"192.0.0.8", IpScope::reserved},
      {"192.0.0.9", IpScope::global},
      {"192.0.2.1", IpScope::documentation},
      {"192.168.1.1", IpScope::private_use},
      {"198.19.255.255", IpScope::benchmarking},
      {"198.20.0.0", IpScope::global},
      {"203.0.113.9", IpScope::documentation},
      {"223.255.255.255", IpScope::global},
      {"224.0.0.1", IpScope::multicast},
      {"255.255.255.255", IpScope::reserved},
      {"::", IpScope::unspecified},
      {"::1", IpScope::loopback},
      {"2400:8500::1", IpScope::global},
      {"2001:1::1", IpScope::global},
      {"2001:2::1", IpScope::benchmarking},
      {"2001:db8::1", IpScope::documentation},
      {"3fff:fff::1", IpScope::documentation},
      {"100::1", IpScope::reserved},
      {"64:ff9b:1::1", IpScope::reserved},
      {"fd00::1", IpScope::private_use},
      {"fe80::1", IpScope::link_local},
      {"fec0::1", IpScope::private_use},
      {"ff02::1", IpScope::multicast},
      {"5f00::1", IpScope::reserved},
  };
  for (const auto& row : rows) EXPECT_EQ(to_string(ip(row.text).scope()), to_string(row.scope)) << row.text;
}

TEST(Ip, SeesTheAddressInsideAnAddress) {
  const struct {
    std::string_view text;
    Embedding embedding;
    std::string_view inner;
    bool global;
  } rows[] = {
      {"::ffff:127.0.0.1", Embedding::mapped, "127.0.0.1", false},
      {"::ffff:133.242.53.24", Embedding::mapped, "133.242.53.24", true},
      {"::10.0.0.1", Embedding::compatible, "10.0.0.1", false},
      {"::ffff:0:10.0.0.1", Embedding::translated, "10.0.0.1", false},
      {"64:ff9b::169.254.169.254", Embedding::nat64, "169.254.169.254", false},
      {"2002:c0a8:0101::1", Embedding::six_to_four, "192.168.1.1", false},
      {"2002:85f2:3518::", Embedding::six_to_four, "133.242.53.24", true},
      {"2001:0:4136:e378:8000:63bf:3f57:fefe", Embedding::teredo, "192.168.1.1", false},
  };
  for (const auto& row : rows) {
    EXPECT_EQ(ip(row.text).embedding(), row.embedding) << row.text;
    EXPECT_EQ(ip(row.text).embedded_v4(), ip(row.inner)) << row.text;
    EXPECT_EQ(ip(row.text).is_global(), row.global) << row.text;
  }
  for (std::string_view text : {"::", "::1", "2001:db8::1", "192.0.2.1"})
    EXPECT_FALSE(ip(text).embedded_v4()) << text;
  EXPECT_EQ(ip("::ffff:192.0.2.1").unmapped(), ip("192.0.2.1"));
  EXPECT_EQ(ip("2002:c000:201::").unmapped(), ip("2002:c000:201::"));
}

TEST(Ip, NamesItsReverseZone) {
  EXPECT_EQ(ip("133.242.53.24").reverse_name(), "24.53.242.133.in-addr.arpa");
  EXPECT_EQ(ip("133.242.53.24").reversed_labels(), "24.53.242.133");
  EXPECT_EQ(ip("2001:db8::567:89ab").reverse_name(),
            "b.a.9.8.7.6.5.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa");
}

TEST(Ip, SortsFourBeforeSix) {
  EXPECT_LT(ip("255.0.0.1"), ip("::"));
  EXPECT_LT(ip("9.0.0.1"), ip("10.0.0.1"));
  EXPECT_NE(ip("0.0.0.0"), ip("::"));
}

TEST(Network, ReadsCidrAndContains) {
  const Network net = *parse_network("192.0.2.129/25");
  EXPECT_EQ(net.to_string(), "192.0.2.128/25");
  EXPECT_TRUE(net.contains(ip("192.0.2.255")));
  EXPECT_FALSE(net.contains(ip("192.0.2.127")));
  EXPECT_TRUE(net.contains(ip("::ffff:192.0.2.200")));
  EXPECT_FALSE(net.contains(ip("c000:02ff::")));
  EXPECT_TRUE(parse_network("0.0.0.0/0")->contains(ip("8.8.8.8")));
  EXPECT_EQ(parse_network("192.0.2.1")->prefix, 32u);
  EXPECT_TRUE(parse_network("2001:db8::/33")->contains(ip("2001:db8:7fff::1")));
  EXPECT_FALSE(parse_network("2001:db8::/33")->contains(ip("2001:db8:8000::1")));
  EXPECT_TRUE(parse_network("::ffff:0:0/96")->contains(ip("::ffff:192.0.2.1")));
}

TEST(Network, RefusesWhatIsNotCidr) {
  for (std::string_view text : {"", "/24", "192.0.2.0/", "192.0.2.0/33", "192.0.2.0/024", "192.0.2.0/-1",
                                "::/129", "192.0.2.0/24/1", "192.0.2/24", "192.0.2.0/ 24"})
    EXPECT_FALSE(parse_network(text)) << text;
}

}  // namespace
}  // namespace kanshiki
