#include "parse/registration/registry_date.hpp"

#include <gtest/gtest.h>

#include "base/time.hpp"

namespace kanshiki::parse {
namespace {

std::string read(std::string_view text, int zone = 0) {
  const auto date = registry_date(text, zone);
  return date ? iso8601(date->utc, date->zone_minutes) : "none";
}

TEST(RegistryDate, InEveryForm) {
  constexpr int japan = 540;
  EXPECT_EQ(read("2021-04-01T09:00:00Z"), "2021-04-01T09:00:00+00:00");
  EXPECT_EQ(read("2021-04-01T09:00:00.5-04:00"), "2021-04-01T09:00:00-04:00");
  EXPECT_EQ(read("2021-04-01T09:00:00+0900"), "2021-04-01T09:00:00+09:00");
  EXPECT_EQ(read("2021-04-01 09:00:00"), "2021-04-01T09:00:00+00:00");
  EXPECT_EQ(read("2021/04/01", japan), "2021-04-01T00:00:00+09:00");
  EXPECT_EQ(read("2021/04/01 01:05:02 (JST)"), "2021-04-01T01:05:02+09:00");
  EXPECT_EQ(read("2021/04/01 01:05:02(JST)"), "2021-04-01T01:05:02+09:00");
  EXPECT_EQ(read("20210401"), "2021-04-01T00:00:00+00:00");
  EXPECT_EQ(read("01-Apr-2021"), "2021-04-01T00:00:00+00:00");
}

TEST(RegistryDate, WhatIsNoneIsNotGuessed) {
  for (const char* text : {"", "tomorrow", "2021", "2021-13-01", "2021-02-30", "04/01/2021x",
                           "2021-04-01Tnoon", "2021-04-01 25:00:00", "0000-00-00", "1/2/3/4", "99999999999"})
    EXPECT_EQ(read(text), "none") << text;
}

}  // namespace
}  // namespace kanshiki::parse
