#include "parse/authentication_results.hpp"

#include <gtest/gtest.h>

#include <string>

namespace kanshiki::parse {
namespace {

/// "id | method=result property=value … | …"
std::string told(std::string_view value) {
  const AuthenticationResults read = parse_authentication_results(value);
  std::string out(read.authserv_id);
  for (const AuthenticationResult& one : read.results) {
    out += " | " + std::string(one.method) + "=" + std::string(one.result);
    for (const auto& [name, text] : one.properties) out += " " + std::string(name) + "=" + std::string(text);
  }
  return out;
}

TEST(AuthenticationResults, ReadsWhatServersWrite) {
  struct Case {
    const char *value, *told;
  };
  const Case cases[] = {
      {"mx.example.jp; none", "mx.example.jp"},
      {"mx.example.jp 1; spf=pass smtp.mailfrom=a@example.com; dkim=pass (2048-bit key) header.d=example.com "
       "header.s=k1",
       "mx.example.jp | spf=pass smtp.mailfrom=a@example.com | dkim=pass header.d=example.com header.s=k1"},
      {"mx.google.com; dmarc=pass (p=NONE sp=NONE dis=NONE) header.from=example.com",
       "mx.google.com | dmarc=pass header.from=example.com"},
      {"spf=fail (sender IP is 192.0.2.1) smtp.mailfrom=example.com; dkim=none (message not signed) "
       "header.d=none;dmarc=fail "
       "action=none header.from=example.com;compauth=fail reason=001",
       " | spf=fail smtp.mailfrom=example.com | dkim=none header.d=none | dmarc=fail action=none "
       "header.from=example.com | "
       "compauth=fail reason=001"},
      {"mx.example.jp; dkim=fail reason=\"bad; signature\" header.i=@example.com",
       "mx.example.jp | dkim=fail reason=bad; signature header.i=@example.com"},
      {"mx.example.jp; dkim/1=pass (a (nested; comment) here) header.d=example.com",
       "mx.example.jp | dkim=pass header.d=example.com"},
      {"", ""},
      {";;;", ""},
      {"((((", ""},
      {"mx.example.jp; spf", "mx.example.jp"},
  };
  for (const Case& one : cases) EXPECT_EQ(told(one.value), one.told) << one.value;
}

TEST(AuthenticationResults, FindsAProperty) {
  const auto read = parse_authentication_results("mx; dkim=pass Header.D=example.com");
  EXPECT_EQ(read.results.at(0).property("header", "d"), "example.com");
  EXPECT_EQ(read.results.at(0).property("header", "s"), "");
}

}  // namespace
}  // namespace kanshiki::parse
