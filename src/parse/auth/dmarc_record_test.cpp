#include "parse/auth/dmarc_record.hpp"

#include <gtest/gtest.h>

namespace kanshiki::parse {
namespace {

TEST(DmarcRecord, IsRead) {
  const auto record =
      parse_dmarc_record("v=DMARC1; p=quarantine; sp=none; np=reject; adkim=s; pct=50; psd=n; t=y; fo=1");
  ASSERT_TRUE(record) << record.error().what;
  EXPECT_EQ(to_string(record->policy), "quarantine");
  EXPECT_EQ(to_string(record->subdomains), "none");
  EXPECT_EQ(to_string(record->absent), "reject");
  EXPECT_TRUE(record->strict_dkim);
  EXPECT_FALSE(record->strict_spf);
  EXPECT_EQ(record->percent, 50u);
  EXPECT_TRUE(record->testing);
  EXPECT_EQ(record->boundary, DmarcRecord::Boundary::own);
}

TEST(DmarcRecord, WhatIsNotSaidFollowsFromWhatIs) {
  const auto record = parse_dmarc_record("v=DMARC1;p=Reject");
  ASSERT_TRUE(record);
  EXPECT_EQ(to_string(record->subdomains), "reject");
  EXPECT_EQ(to_string(record->absent), "reject");
  EXPECT_EQ(record->percent, 100u);
  EXPECT_EQ(record->boundary, DmarcRecord::Boundary::unsaid);
}

/// RFC 7489 §6.6.3
TEST(DmarcRecord, ThatAsksForReportsAloneAsksForNothingElse) {
  EXPECT_EQ(to_string(parse_dmarc_record("v=DMARC1; p=foo; sp=reject; rua=mailto:a@b.jp")->subdomains),
            "none");
  EXPECT_EQ(to_string(parse_dmarc_record("v=DMARC1; rua=mailto:a@b.jp")->policy), "none");
  EXPECT_FALSE(parse_dmarc_record("v=DMARC1; p=foo"));
}

TEST(DmarcRecord, KnowsItsVersion) {
  EXPECT_TRUE(is_dmarc_record("v = DMARC1 ; p=none"));
  for (const char* bad : {"", "v=dmarc1; p=none", "p=none; v=DMARC1", "v=DMARC10; p=none", "v=spf1 -all"})
    EXPECT_FALSE(is_dmarc_record(bad)) << bad;
}

}  // namespace
}  // namespace kanshiki::parse
