#include "parse/written_amount.hpp"

#include <fmt/format.h>
#include <gmock/gmock.h>

#include "parse/fold.hpp"

namespace kanshiki::parse {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> read(std::string_view text) {
  constexpr std::string_view names[] = {"yen", "dollar", "euro", "pound", "yuan"};
  const std::string folded = fold(text);
  std::vector<std::string> out;
  for (const WrittenAmount& one : written_amounts(folded)) {
    std::string told = fmt::format("{} {}", one.hundredths, names[static_cast<int>(one.currency)]);
    if (one.second) told += fmt::format(" or {}", names[static_cast<int>(*one.second)]);
    if (one.decimals) told += " with decimals";
    out.push_back(told + " <" + folded.substr(one.begin, one.end - one.begin) + ">");
  }
  return out;
}

struct Form {
  std::string_view text, amount;
};

constexpr Form forms[] = {
    {"合計 1,234円（税込）", "123400 yen <1,234円>"},
    {"￥１，２３４", "123400 yen <¥1,234>"},
    {"¥1,980.00", "198000 yen with decimals <¥1,980.00>"},
    {"3万円", "3000000 yen <3万円>"},
    {"JPY 5000", "500000 yen <jpy 5000>"},
    {"$12.00", "1200 dollar with decimals <$12.00>"},
    {"US$1,000,000", "100000000 dollar <us$1,000,000>"},
    {"12.50 EUR.", "1250 euro with decimals <12.50 eur>"},
    {"£5", "500 pound <£5>"},
    {"¥100元", "10000 yen <¥100元>"},
    {"$100円", "10000 dollar or yen <$100円>"},
    {"€20 USD", "2000 euro or dollar <€20 usd>"},
};

TEST(WrittenAmount, IsReadInTheFormsPeopleUse) {
  for (const Form& form : forms) EXPECT_THAT(read(form.text), ElementsAre(form.amount)) << form.text;
}

TEST(WrittenAmount, SeveralStandInOneText) {
  EXPECT_THAT(read("小計 1,000円 消費税 100円"), ElementsAre("100000 yen <1,000円>", "10000 yen <100円>"));
}

TEST(WrittenAmount, WhatOnlyLooksLikeOneIsNone) {
  for (const std::string_view text :
       {"1234", "2021年", "12,34円", "1.2.3円", "$var", "100 euroscope", "1234567890123円", "$ "})
    EXPECT_THAT(read(text), IsEmpty()) << text;
}

}  // namespace
}  // namespace kanshiki::parse
