#include "base/asn.hpp"

#include <gtest/gtest.h>

namespace kanshiki {
namespace {

TEST(Asn, IsReadAsItIsWritten) {
  for (const std::uint32_t number : {0u, 8075u, 64496u, 4294967295u})
    EXPECT_EQ(parse_asn(asn_text(number)), number);
  EXPECT_EQ(asn_text(64496), "AS64496");
  EXPECT_EQ(parse_asn("as64496"), 64496u);
}

TEST(Asn, WhatIsNone) {
  for (const char* text : {"", "AS", "64496", "AS 1", "AS-1", "AS+1", "AS1.example", "AS4294967296", "ASN1"})
    EXPECT_FALSE(parse_asn(text)) << text;
}

}  // namespace
}  // namespace kanshiki
