#include "parse/characters/simplified.hpp"

#include <gtest/gtest.h>

#include <string_view>

namespace kanshiki::parse {
namespace {

TEST(SimplifiedOnly, WhatOnlySimplifiedChineseWrites) {
  for (const char32_t c : std::u32string_view(U"请输录验证账户给们这您")) EXPECT_TRUE(is_simplified_only(c));
}

TEST(SimplifiedOnly, JapaneseAndTraditionalChineseAreNot) {
  for (const char32_t c : std::u32string_view(U"請輸入録号没国学会お客様ーaé々〆𠮟"))
    EXPECT_FALSE(is_simplified_only(c)) << static_cast<unsigned>(c);
}

}  // namespace
}  // namespace kanshiki::parse
