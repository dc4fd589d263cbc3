#include "base/hash.hpp"

#include <gtest/gtest.h>

namespace kanshiki {
namespace {

TEST(Hash, KnownValues) {
  EXPECT_EQ(sha256_hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(sha256("").size(), 32u);
}

TEST(Hex, GoesBothWaysAndReadsNothingElse) {
  const std::string bytes("\0\x7F\xFF", 3);
  EXPECT_EQ(hex(bytes), "007fff");
  EXPECT_EQ(from_hex("007fFF"), bytes);
  for (const char* broken : {"0", "0g", " 00", "0x00"}) EXPECT_EQ(from_hex(broken), std::nullopt) << broken;
}

TEST(Base64, GoesBothWays) {
  for (const std::string& bytes : {std::string(), std::string("f"), std::string("fo"), std::string("foo"),
                                  std::string("\0\xFF\x80\n", 4)})
    EXPECT_EQ(from_base64(base64(bytes)), bytes);
  EXPECT_EQ(base64("fo"), "Zm8=");
}

TEST(Base64, ReadsNothingElse) {
  for (const char* broken : {"Zg", "Zg=", "Z===", "====", "Zm9v\n", "Zm 9", "=Zg=", "Zg==Zg==", "Zm9-", "Zh==", "Zm9="})
    EXPECT_EQ(from_base64(broken), std::nullopt) << broken;
}

}  // namespace
}  // namespace kanshiki
