#include "world/questions/certificate.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/text.hpp"
#include "base/time.hpp"
#include "world/testing/certificate.hpp"

namespace kanshiki {
namespace {

using ::testing::ElementsAre;
using testing::pem;

TEST(Certificate, IsTakenApart) {
  const auto certificate = read_certificate(pem);
  ASSERT_TRUE(certificate) << certificate.error().what;
  EXPECT_EQ(certificate->subject, "www.example.jp");
  EXPECT_EQ(certificate->issuer, "Example K.K.");
  EXPECT_THAT(certificate->names, ElementsAre("www.example.jp", "*.shop.example.jp"));
  EXPECT_EQ(iso8601(certificate->not_before), "2026-11-21T23:01:04Z");
  EXPECT_EQ(iso8601(certificate->not_after), "2036-11-18T23:01:04Z");
  EXPECT_EQ(certificate->sha256, "9b089eb946f1bafe426b80783ef0bf3c6e86ab7148b586002198d3725a0794b3");
}

TEST(Certificate, CoversItsNames) {
  const auto certificate = read_certificate(pem);
  ASSERT_TRUE(certificate);
  for (const char* host : {"www.example.jp", "WWW.example.JP", "a.shop.example.jp"})
    EXPECT_TRUE(certificate->covers(host)) << host;
  for (const char* host : {"example.jp", "shop.example.jp", "a.b.shop.example.jp", "www.example.jp.test", ""})
    EXPECT_FALSE(certificate->covers(host)) << host;
}

TEST(Certificate, WhatIsNoneIsAnError) {
  EXPECT_FALSE(read_certificate(""));
  EXPECT_FALSE(read_certificate("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"));
  EXPECT_FALSE(read_certificate(pem.substr(0, pem.size() / 2)));
  const std::string encrypted =
      replace_all(pem, "CERTIFICATE-----\nMIIB",
                  "CERTIFICATE-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,0011223344556677\n\nMIIB");
  EXPECT_FALSE(read_certificate(encrypted));
}

}  // namespace
}  // namespace kanshiki
