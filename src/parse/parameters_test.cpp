#include "parse/parameters.hpp"

#include <gtest/gtest.h>

namespace kanshiki::parse {
namespace {

TEST(Parameters, ReadsTypeAndParameters) {
  Arena arena;
  const auto type = parse_parameters(" Text/Plain; charset=\"iso-2022-jp\"; (c) Format=flowed", arena);
  EXPECT_EQ(type.value, "text/plain");
  EXPECT_EQ(type.first("charset"), "iso-2022-jp");
  EXPECT_EQ(type.first("format"), "flowed");
  EXPECT_EQ(type.first("boundary"), std::nullopt);
  EXPECT_FALSE(type.malformed);
}

TEST(Parameters, JoinsContinuations) {
  Arena arena;
  const auto disposition = parse_parameters(
      "attachment;\r\n filename*1*=%AD%98.txt;\r\n filename*0*=utf-8'ja'%E9%91%91%E8", arena);
  EXPECT_EQ(disposition.value, "attachment");
  EXPECT_EQ(disposition.first("filename"), "鑑識.txt");
}

TEST(Parameters, SurvivesWhatBreaksTheGrammar) {
  Arena arena;
  EXPECT_EQ(parse_parameters("text/html; charset=\"u\"tf-8", arena).first("charset"), "utf-8");
  EXPECT_EQ(parse_parameters("text/html charset=utf-8 x=y", arena).first("charset"), "utf-8");
}

}  // namespace
}  // namespace kanshiki::parse
