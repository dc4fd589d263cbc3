#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found card_number(const Text&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Found look(const std::string& words) { return testing::run(card_number, testing::text(words)); }

TEST(CardNumber, ThatIsNotTheBrandsIsFound) {
  for (const char* words : {"JCBカード：4980-****-****-1234", "ご利用カード Visa 5***-****-****-1234",
                            "your American Express card 4111 xxxx xxxx 1111", "Mastercard 35●●●●●●●●●●●●12",
                            "カード番号：4980********1234（JCB）"})
    EXPECT_THAT(testing::ids(look(words)), ElementsAre("body.card_brand_unlike_number")) << words;
}

TEST(CardNumber, ThatFitsIsNot) {
  for (const char* words :
       {"JCBカード：3540-****-****-1234", "Visa 4***-****-****-1234", "Amex 37** ****** *1234",
        "Mastercard 2***-****-****-1", "Visa または Mastercard：5***-****-****-1234", "Visa ending in 1234",
        "カード番号：4980-****-****-1234", "Visa 5 of 10", "Visa, order 5-1234", "> JCB 4980-****-****-1234"})
    EXPECT_THAT(testing::ids(look(words)), IsEmpty()) << words;
}

TEST(CardNumber, IsQuotedWithTheBrand) {
  const Finding finding = look("JCBカード：４９８０-****-****-1234").findings.at(0);
  EXPECT_EQ(finding.text("brand"), "JCB");
  EXPECT_EQ(finding.cites.at(0).quote, "４９８０-****-****-");
}

}  // namespace
}  // namespace kanshiki::examine
