#include "parse/file/ascii85.hpp"

#include <gtest/gtest.h>

namespace kanshiki::parse {
namespace {

TEST(Ascii85, FiveLettersForFourBytes) {
  EXPECT_EQ(decode_ascii85("87cUR D]i,\"Ebo80~>"), "Hello World!");
  EXPECT_EQ(decode_ascii85("~>"), "");
}

TEST(Ascii85, TheLastGroupMayBeCutShort) {
  EXPECT_EQ(decode_ascii85("5l~>"), "A");
  EXPECT_EQ(decode_ascii85("5sb~>"), "AB");
  EXPECT_EQ(decode_ascii85("5sdp~>"), "ABC");
}

TEST(Ascii85, OneLetterForFourZeros) {
  EXPECT_EQ(decode_ascii85("z5l\n~>what follows"), std::string(4, '\0') + "A");
}

TEST(Ascii85, WhatIsBrokenIsNothing) {
  EXPECT_FALSE(decode_ascii85("87cUR"));       // no end
  EXPECT_FALSE(decode_ascii85("87cURD~>"));    // one letter stands for no byte
  EXPECT_FALSE(decode_ascii85("87zUR~>"));     // z inside of a group
  EXPECT_FALSE(decode_ascii85("87c\x7FR~>"));  // no letter
  EXPECT_FALSE(decode_ascii85("uuuuu~>"));     // more than 32 bits
}

}  // namespace
}  // namespace kanshiki::parse
