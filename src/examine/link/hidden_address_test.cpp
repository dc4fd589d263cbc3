#include "examine/link/hidden_address.hpp"

#include <gtest/gtest.h>

#include "base/hash.hpp"

namespace kanshiki::examine {
namespace {

const std::vector<std::string> recipients = {"hanako@example.com", "taro@example.jp"};

std::string encoding(const std::string& part) {
  return std::string(encoding_of_address(part, recipients).value_or("none"));
}

TEST(HiddenAddress, InEveryEncoding) {
  EXPECT_EQ(encoding("taro@example.jp"), "plain");
  EXPECT_EQ(encoding("u=Taro%40Example.JP&x"), "plain");
  EXPECT_EQ(encoding("u=taro%2540example.jp"), "plain");
  EXPECT_EQ(encoding("u=" + base64("taro@example.jp")), "base64");
  EXPECT_EQ(encoding("/x/" + base64("{\"m\":\"taro@example.jp\"}")), "base64");
  EXPECT_EQ(encoding(hex("taro@example.jp")), "hex");
  EXPECT_EQ(encoding("0" + hex("taro@example.jp")), "hex");
  EXPECT_EQ(encoding("h=" + hex(md5("taro@example.jp"))), "md5");
  EXPECT_EQ(encoding("h=" + hex(sha1("taro@example.jp"))), "sha1");
  EXPECT_EQ(encoding("h=" + sha256_hex("taro@example.jp")), "sha256");
}

TEST(HiddenAddress, OfSomebodyElse) {
  for (const std::string& part :
       {std::string("jiro@example.jp"), std::string("xtaro@example.jp"),
        std::string("20260101.1-3-taro@example.jp"), std::string("taro@example.jpx"),
        base64("jiro@example.jp"), hex(md5("jiro@example.jp")), std::string(), std::string("a=b&c=d")})
    EXPECT_EQ(encoding(part), "none") << part;
  EXPECT_FALSE(encoding_of_address("taro@example.jp", {}));
}

}  // namespace
}  // namespace kanshiki::examine
