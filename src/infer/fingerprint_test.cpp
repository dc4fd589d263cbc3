#include "infer/fingerprint.hpp"

#include <gtest/gtest.h>

#include <string>

namespace kanshiki::infer {
namespace {

const std::string notice =
    "平素よりご利用いただき誠にありがとうございます。ご契約中のドメインにつきまして更新費用のお支払い手続きを"
    "行いましたが、"
    "ご登録のカードの確認ができなかったため、お引き落としができませんでした。このままお手続きいただけない場合"
    "はご利用を停止します。";
const std::string meeting =
    "来週の打ち合わせの件でご連絡しました。資料は当日お持ちしますので、会議室の予約だけお願いできますでしょう"
    "か。"
    "お昼は近くのお店を予約してあります。何か変更があれば前日までにお知らせください。よろしくお願いいたします"
    "。";

double alike(const std::string& a, const std::string& b) { return likeness(fingerprint(a), fingerprint(b)); }

TEST(Fingerprint, LayoutDigitsAndAddressesDoNotCount) {
  EXPECT_EQ(alike(notice, "  ■ 2021/10/14\n" + notice + "\nhttps://a.example/login/\n"), 1.0);
}

TEST(Fingerprint, ASentenceMoreOrLessStaysAlike) {
  const double near =
      alike(notice, notice + "すでにお手続きがお済みの場合は行き違いですのでご容赦ください。");
  EXPECT_GT(near, 0.6);
  EXPECT_LT(near, 1.0);
}

TEST(Fingerprint, OtherTextsAreFar) { EXPECT_LT(alike(notice, meeting), 0.1); }

TEST(Fingerprint, ShortTextsTellNothing) {
  EXPECT_EQ(alike("hello", "hello"), 0.0);
  EXPECT_EQ(alike("", ""), 0.0);
  EXPECT_FALSE(fingerprint("これは短い文です").tells());
}

TEST(Fingerprint, ReadsOnlyTheBeginningOfAnEndlessText) {
  std::string endless;
  while (endless.size() < 5'000'000) endless += notice;
  EXPECT_EQ(fingerprint(endless).runs, 16'384u - 4);
}

}  // namespace
}  // namespace kanshiki::infer
