#include "parse/url/idna.hpp"

#include <gtest/gtest.h>

namespace kanshiki::parse {
namespace {

TEST(Idna, WritesDomainsInAscii) {
  const struct {
    std::string_view domain, ascii;
  } rows[] = {
      {"Example.JP", "example.jp"},
      {"日本語.JP", "xn--wgv71a119e.jp"},
      {"ﾄﾖﾀ.jp", "xn--5ckr0h.jp"},
      {"xn--wgv71a119e.日本", "xn--wgv71a119e.xn--wgv71a"},
      {"-a-.ß", "-a-.xn--zca"},
      {"xn--a", "xn--a"},  // broken, but ASCII
      // characters that only newer Unicode allows
      {"ẞ.example", "xn--zca.example"},
      {"Ↄ.example", "xn--r5g.example"},
      {"a\u3164b\u2063.example", "ab.example"},
      {"\U0002F868.example", "xn--snl.example"},
  };
  for (const auto& row : rows) {
    EXPECT_EQ(domain_to_ascii(row.domain).value_or("failed"), row.ascii) << row.domain;
  }
  for (std::string_view domain : {"xn--a.ß", "a\u202Eb.jp", "\uFFFD.jp", "يa", "\u200D.jp"})
    EXPECT_FALSE(domain_to_ascii(domain)) << domain;
}

TEST(Idna, ShowsDomainsToPeople) {
  EXPECT_EQ(domain_to_unicode("www.xn--wgv71a119e.jp"), "www.日本語.jp");
  EXPECT_EQ(domain_to_unicode("xn--a.xn--wgv71a119e.jp."), "xn--a.日本語.jp.");
  EXPECT_EQ(domain_to_unicode("XN--WGV71A119E.jp"), "日本語.jp");
  EXPECT_EQ(domain_to_unicode("www.example.jp"), "www.example.jp");
  EXPECT_EQ(domain_to_unicode(".xn--wgv71a."), ".日本.");
  EXPECT_EQ(domain_to_unicode(""), "");
}

TEST(Idna, TellsWhatTheMappingDid) {
  EXPECT_FALSE(inspect_mapping("BÜCHER.日本語.jp").characters);
  EXPECT_FALSE(inspect_mapping("u\u0308.jp").characters);  // composing is no replacing
  EXPECT_TRUE(inspect_mapping("ﬁ.jp").characters);
  EXPECT_TRUE(inspect_mapping("㈱.jp").characters);
  EXPECT_TRUE(inspect_mapping("a\u200Bb.jp").invisible);
  EXPECT_FALSE(inspect_mapping("a\u200Bb.jp").characters);
  EXPECT_TRUE(inspect_mapping("a｡jp").dots);
}

TEST(Idna, ChecksWhatAsciiLabelsStandFor) {
  EXPECT_TRUE(is_valid_idna("xn--wgv71a119e.jp"));
  EXPECT_TRUE(is_valid_idna("-a-..b--c"));
  EXPECT_FALSE(is_valid_idna("xn--a.jp"));
  EXPECT_FALSE(is_valid_idna("xn--8i7caa.jp"));  // full-width "www", which mapping would have replaced
}

}  // namespace
}  // namespace kanshiki::parse
