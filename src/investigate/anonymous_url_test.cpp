#include "investigate/anonymous_url.hpp"

#include <gmock/gmock.h>

#include "knowledge/testing.hpp"

namespace kanshiki {
namespace {

using ::testing::MatchesRegex;

/// `url` as it is opened, had it come in a mail to taro.yamada@example.jp.
std::string opened(const std::string& url) {
  const Case subject = testing::case_of("From: a@b.example\r\nTo: taro.yamada@example.jp\r\n", url + "\r\n");
  return anonymous_url(url, Mask::for_case(subject, testing::knowledge()));
}

TEST(AnonymousUrl, AddressesInEveryEncoding) {
  EXPECT_EQ(opened("https://a.example/?e=taro.yamada@example.jp&x=1"),
            "https://a.example/?e=hanako.rei@example.com&x=1");
  EXPECT_EQ(opened("https://a.example/?e=taro.yamada%40example.jp"),
            "https://a.example/?e=hanako.rei%40example.com");
  EXPECT_EQ(opened("https://a.example/#dGFyby55YW1hZGFAZXhhbXBsZS5qcA=="),
            "https://a.example/#aGFuYWtvLnJlaUBleGFtcGxlLmNvbQ");
  EXPECT_EQ(opened("https://a.example/7461726f2e79616d616461406578616d706c652e6a70"),
            "https://a.example/68616e616b6f2e726569406578616d706c652e636f6d");
}

TEST(AnonymousUrl, TokensKeepTheirForm) {
  const std::string url =
      "https://a.example/v/0c83f57c786a0b4a39efab23731c7ebc?u=8f14e45f-ceea-467f-9c0d-3a1b5e2c7d90";
  EXPECT_THAT(opened(url), MatchesRegex("https://a.example/v/[0-9a-f]{32}\\?u=[0-9a-f-]{36}"));
  EXPECT_NE(opened(url), url);
  EXPECT_EQ(opened(url), opened(url)) << "so that it can be replayed";
}

TEST(AnonymousUrl, WhatIdentifiesNobodyStays) {
  for (const char* url : {"https://a.example/", "https://a.example/login?lang=ja&page=2#top"})
    EXPECT_EQ(opened(url), url);
}

}  // namespace
}  // namespace kanshiki
