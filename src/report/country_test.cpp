#include "report/country.hpp"

#include <gtest/gtest.h>

namespace kanshiki {
namespace {

TEST(CountryName, InTheReadersLanguage) {
  EXPECT_EQ(country_name("KR", "en"), "South Korea");
  EXPECT_EQ(country_name("KR", "ja"), "韓国");
  EXPECT_EQ(country_name("US", "ja"), "アメリカ合衆国");
}

TEST(CountryName, WhatIsNoCodeStays) {
  EXPECT_EQ(country_name("", "en"), "");
  EXPECT_EQ(country_name("somewhere", "en"), "somewhere");
  EXPECT_EQ(country_name("QX", "en"), "QX");
}

}  // namespace
}  // namespace kanshiki
