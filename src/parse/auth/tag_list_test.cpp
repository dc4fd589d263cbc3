#include "parse/auth/tag_list.hpp"

#include <gtest/gtest.h>

namespace kanshiki::parse {
namespace {

TEST(TagList, IsRead) {
  const auto tags = parse_tag_list(" v=1; a = rsa-sha256 ;\r\n\tb=ab\r\n cd==; x=;");
  ASSERT_TRUE(tags) << tags.error().what;
  EXPECT_EQ(tags->get("v"), "1");
  EXPECT_EQ(tags->get("a"), "rsa-sha256");
  EXPECT_EQ(tags->get("b"), "ab\r\n cd==");
  EXPECT_EQ(tags->get("x"), "");
  EXPECT_FALSE(tags->has("V")) << "names differ by case";
}

TEST(TagList, IsRefusedWhereTwoCouldReadItDifferently) {
  for (const std::string bad : {"d=a.example; d=b.example", "d", "=x", "1a=x", "v=1;;a=b",
                                "d =a.example; d=b", "d-=x", "v=1; d=a.example\x01"})
    EXPECT_FALSE(parse_tag_list(bad)) << bad;
  EXPECT_FALSE(parse_tag_list(std::string_view("d=a.example\0.b.example", 22)));
}

TEST(TagList, ValuesAreStrict) {
  EXPECT_EQ(decode_base64_value("YW\r\n\t J j"), "abc");
  EXPECT_EQ(decode_base64_value("YWI"), "ab") << "padding left out";
  for (const char* bad : {"YW*j", "YWJj=", "Y"}) EXPECT_EQ(decode_base64_value(bad), std::nullopt) << bad;
  EXPECT_EQ(decimal("1634000000"), 1634000000u);
  for (const char* bad : {"", "-1", "+1", "1 ", "0x1", "1234567890123"})
    EXPECT_EQ(decimal(bad), std::nullopt) << bad;
}

TEST(TagList, DomainsHoldNothingElse) {
  for (const char* good : {"example.jp", "a_b.example.co.jp", "xn--r8jz45g.jp"})
    EXPECT_TRUE(is_domain_name(good)) << good;
  for (const std::string& bad :
       {std::string("jp"), std::string("a..jp"), std::string(".a.jp"), std::string("a.jp."),
        std::string("a.jp(.b.jp"), std::string("a b.jp"), std::string("[192.0.2.1]"), std::string("a@b.jp"),
        std::string("a.jp\0.b.jp", 10), std::string("例え.jp"), std::string(64, 'a') + ".jp"})
    EXPECT_FALSE(is_domain_name(bad)) << bad;
}

}  // namespace
}  // namespace kanshiki::parse
