#include "parse/contact.hpp"

#include <gmock/gmock.h>

namespace kanshiki::parse {
namespace {

using ::testing::IsEmpty;

struct Phone {
  std::string_view text, digits;
  bool possible;
};

constexpr Phone phones[] = {
    {"tel: 03-1234-5678", "0312345678", true},
    {"tel:03-1234-567", "031234567", false},
    {"電話番号 06-1234-56789", "06123456789", false},
    {"お電話(代表) (03)1234-5678(代)", "0312345678", true},
    {"フリーダイヤル 0120-123-456", "0120123456", true},
    {"フリーダイヤル:0120-123-4567", "01201234567", false},
    {"ナビダイヤル0570-012-345", "0570012345", true},
    {"tel 0800-123-4567", "08001234567", true},
    {"電話 090-1234-5678", "09012345678", true},
    {"電話 090-1234-567", "0901234567", false},
    {"tel. +81 3 1234 5678", "81312345678", true},
    {"tel +81-3-1234-567", "8131234567", false},
    {"phone: +1 (800) 555-0199", "18005550199", true},
    {"phone: +1 (800) 555-019", "1800555019", false},
    {"phone: +1 800 555 0199 24/7", "1800555019924", true},
};

TEST(PhoneNumbers, AreReadAndMeasured) {
  for (const Phone& one : phones) {
    const auto some = find_phone_numbers(one.text);
    ASSERT_EQ(some.size(), 1u) << one.text;
    EXPECT_EQ(some[0].digits, one.digits);
    EXPECT_EQ(is_possible(some[0]), one.possible) << one.text;
  }
}

TEST(PhoneNumbers, HoursBehindThemAreNotTheirs) {
  const auto some = find_phone_numbers("緊急停止ダイヤル 0120-000-000(24時間)");
  ASSERT_EQ(some.size(), 1u);
  EXPECT_EQ(some[0].digits, "0120000000");
}

TEST(PhoneNumbers, OthersAreNone) {
  for (const char* text :
       {"注文番号 0312345", "tel 03-****-5678", "hotel 03-1234-567", "電話でお問い合わせください。0123",
        "tel 03-1234-5678-90x", "tel 03 1234 5678", "ダイヤル188", "tel 120-12", "tel +ダイヤル81"})
    EXPECT_THAT(find_phone_numbers(text), IsEmpty()) << text;
}

// The number of the National Tax Agency itself, and forms of it with a wrong digit.
TEST(CorporateNumbers, TheFirstDigitChecksTheOthers) {
  const auto possible = [](std::string_view text) {
    const auto some = find_corporate_numbers(text);
    return some.size() == 1 && is_possible(some[0]);
  };
  EXPECT_TRUE(possible("法人番号 7000012050002"));
  EXPECT_TRUE(possible("法人番号:7-0000-1205-0002"));
  EXPECT_FALSE(possible("法人番号 7000012050003"));
  EXPECT_FALSE(possible("法人番号 8000012050002"));
  EXPECT_FALSE(possible("法人番号 700001205000"));
  EXPECT_THAT(find_corporate_numbers("法人番号の検索。登録番号 t7000012050003"), IsEmpty());
}

TEST(Postcodes, ThreeDigitsAndFour) {
  const auto some = find_postcodes("〒105-0011 東京都港区 100−0001 03-1234-5678 1105-00112");
  ASSERT_EQ(some.size(), 2u);
  EXPECT_EQ(some[0].first_three, "105");
  EXPECT_TRUE(some[0].has_sign);
  EXPECT_EQ(some[1].first_three, "100");
  EXPECT_FALSE(some[1].has_sign);
}

}  // namespace
}  // namespace kanshiki::parse
