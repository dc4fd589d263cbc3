#include "examine/salutation.hpp"

#include <gtest/gtest.h>

namespace kanshiki::examine {
namespace {

struct Sample {
  std::string_view text, addressee;
};

constexpr Sample addressed[] = {
    {"山田太郎 様\n\nいつもお世話に", "山田太郎"},
    {"株式会社みどり　御中", "株式会社みどり"},
    {"○○銀行\n\nお客様各位\n平素より", "お客様"},
    {"taro@example.jp 様、いつもご利用", "taro@example.jp"},
    {"Dear Jane,\nthank you", "Jane"},
    {"Example Bank\nHello taro@example.com, your parcel", "taro@example.com"},
    {"Hi!\nSee you", ""},
    {"Sehr geehrte Frau Meier,", "Frau Meier"},
    {"Estimado/a cliente:", "cliente"},
};

TEST(Salutation, TellsWhomTheTextSpeaksTo) {
  for (const Sample& one : addressed) {
    const auto found = salutation_of(one.text);
    ASSERT_TRUE(found.has_value()) << one.text;
    EXPECT_EQ(found->addressee, one.addressee) << one.text;
  }
}

TEST(Salutation, ATextMayBeginWithoutOne) {
  for (const char* text :
       {"", "平素よりご利用いただき、誠にありがとうございます。お客様の口座を確認しました。",
        "Your parcel is waiting.", "Deardrop is a name", "Cardiology update"})
    EXPECT_FALSE(salutation_of(text).has_value()) << text;
}

}  // namespace
}  // namespace kanshiki::examine
