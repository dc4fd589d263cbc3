#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found amounts(const Text&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::IsEmpty;

Found look(const std::string& words) { return testing::run(amounts, testing::text(words)); }
std::vector<std::string> found(const std::string& words) { return testing::ids(look(words)); }

TEST(Amounts, OfATotalAreItsParts) {
  for (const char* words : {"小計：1,000円\n消費税(10%)：100円\n合計：1,200円",
                            "商品代金 5,000円 送料 500円 消費税 550円 合計 7,000円",
                            "Subtotal: $20.00\nTax: $1.60\nTotal: $25.00"})
    EXPECT_THAT(found(words), ElementsAre("body.tax_sum_wrong")) << words;
  for (const char* words : {"小計：1,000円\n消費税(10%)：100円\n合計：1,100円",
                            "小計：1,100円\n(うち消費税：100円)\n合計：1,100円",
                            "小計 5,000円 送料 500円 消費税 550円 合計 6,050円",
                            "小計 1,000円 消費税 100円 クーポン 200円 合計 900円",
                            "Subtotal: $20.00\nTax: $1.60\nShipping: $5.00\nTotal: $26.60", "合計：1,200円",
                            "> 小計 1円 消費税 1円\n合計 9円"})
    EXPECT_THAT(found(words), IsEmpty()) << words;
}

TEST(Amounts, WithTaxFollowTheRates) {
  EXPECT_THAT(found("月額 3,000円（税込3,500円）"), ElementsAre("body.tax_sum_wrong"));
  for (const char* words :
       {"月額 3,000円（税込3,300円）", "弁当 598円（税込 645円）", "3,000円（送料500円）"})
    EXPECT_THAT(found(words), IsEmpty()) << words;
}

TEST(Amounts, OfOneBillAgree) {
  const Found told = look("ご請求金額：4,980円 … 今回のお支払い金額：３，９８０円");
  EXPECT_THAT(testing::ids(told), ElementsAre("body.amounts_disagree"));
  EXPECT_THAT(told.findings[0].cites,
              ElementsAre(Field(&Cite::quote, "4,980円"), Field(&Cite::quote, "３，９８０円")));
  EXPECT_THAT(found("Amount due: $499.99. Amount charged: $399.99"), ElementsAre("body.amounts_disagree"));
  EXPECT_THAT(found("ご請求金額：4,980円 お支払い金額：4,980円"), IsEmpty());
  EXPECT_THAT(found("今回のご請求金額：4,980円 前回のご請求金額：5,210円"), IsEmpty());
  EXPECT_THAT(found("Amount due: $500.00. Minimum amount due: $25.00"), IsEmpty());
  EXPECT_THAT(found("ご請求金額：1円 ご請求金額：2円 ご請求金額：3円"), IsEmpty()) << "three bills";
}

TEST(Amounts, OfTheSubjectAreThoseOfTheText) {
  const auto with_subject = [](const std::string& subject, const std::string& words) {
    const auto mail = testing::mail("From: a@example.com\nSubject: " + subject +
                                    "\nContent-Type: text/plain; charset=utf-8\n\n" + words);
    return testing::run(amounts, testing::leads<Text>(read_bodies, mail).at(1));
  };
  const Found told = with_subject("ご請求金額 4,980円のお知らせ", "ご請求金額：3,980円");
  EXPECT_THAT(testing::ids(told), ElementsAre("body.amounts_disagree"));
  EXPECT_THAT(told.findings[0].cites,
              ElementsAre(Field(&Cite::where, "Subject"), Field(&Cite::quote, "3,980円")));
  EXPECT_THAT(testing::ids(with_subject("ご請求金額 4,980円", "小計 4,528円 消費税 452円 合計 4,980円")),
              IsEmpty());
  EXPECT_THAT(testing::ids(with_subject("Save $20", "Total: $80.00")), IsEmpty());
  EXPECT_THAT(testing::ids(with_subject("ご請求金額 4,980円", "ご利用ありがとうございます。")), IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
