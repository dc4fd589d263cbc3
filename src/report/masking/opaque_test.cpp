#include "report/masking/opaque.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kanshiki::masking {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(IsOpaque, TellsLotsFromWords) {
  const std::string_view opaque[] = {
      "0c83f57c786a0b4a39efab23731c7ebc",      // MD5
      "07774d15-d2cc-2c28-eb18-3ddd9a4255fe",  // UUID
      "aW5mb0BleGFtcGxlLmpwQGFiY2Rl",          // base64
      "A2D924ED1D71AB25B1ABA123C30F8547",      // capitals
      "CfDJ8Kx3Zm9vYmFyLXRva2VuLTEyMzQ",       // base64url
      "1634170205987654321",                   // a number
      "qzxjvbkwpfhgtyrm",                      // what nobody can speak
  };
  for (const std::string_view text : opaque) EXPECT_TRUE(is_opaque(text)) << text;
  const std::string_view written[] = {
      "account-verification-required",
      "resetPasswordRequestForm",
      "xserver-vps-control-panel",
      "20211014",
      "webmail-login-2021-index",
      "ORDERCONFIRMATIONPAGE",
      "%E3%81%8A%E7%9F%A5%E3%82%89%E3%81%9B",  // escaped Japanese
      "a1b2c3",                                // short
      "",
  };
  for (const std::string_view text : written) EXPECT_FALSE(is_opaque(text)) << text;
}

TEST(OpaqueTokens, StandBehindTheHost) {
  EXPECT_THAT(
      opaque_tokens(
          "see https://0c83f57c786a0b4a39efab23731c7ebc.example.com/login and "
          "<http://evil.example/v/0c83f57c786a0b4a39efab23731c7ebc/index.php?id=CfDJ8Kx3Zm9vYmFyLXRva2Vu&"
          "lang=ja#07774d15-d2cc-2c28-eb18-3ddd9a4255fe>"),
      ElementsAre("0c83f57c786a0b4a39efab23731c7ebc", "CfDJ8Kx3Zm9vYmFyLXRva2Vu",
                  "07774d15-d2cc-2c28-eb18-3ddd9a4255fe"));
}

TEST(OpaqueTokens, OnlyLinksHaveThem) {
  EXPECT_THAT(opaque_tokens("<07774d15-d2cc-2c28-eb18-3ddd9a4255fe@digital-dive.co.jp>"), IsEmpty());
  EXPECT_THAT(opaque_tokens("://"), IsEmpty());
  EXPECT_THAT(opaque_tokens(""), IsEmpty());
}

}  // namespace
}  // namespace kanshiki::masking
