#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found illicit_goods(const Text&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> told(const std::string& words) {
  return testing::ids(testing::run(illicit_goods, testing::text(words)));
}

TEST(IllicitGoods, AreOffered) {
  for (const char* words :
       {"Generic Viagra 100mg from $0.79 a pill.", "Tramadol und Xanax ohne Rezept, diskreter Versand.",
        "Submariner and Nautilus, 1:1 superclone, no one can tell.", "150 free spins. No ID, crypto payouts.",
        "ロレックスのスーパーコピー時計を激安販売。", "バイアグラ1錠150円、処方箋不要で個人輸入できます。"})
    EXPECT_THAT(told(words), ElementsAre("scheme.illicit_goods")) << words;
}

TEST(IllicitGoods, HonestShopsDoctorsAndWarnings) {
  for (const char* words :
       {"Your prescription for sildenafil is ready for collection at the pharmacy.",
        "A vintage Rolex Submariner of 1968, with papers, from $9,000.",
        "Get £20 in free bets. ID checks apply.", "スーパーコピーを売る偽サイトの詐欺にご注意ください。",
        "ED治療薬は医師の処方が必要です。"})
    EXPECT_THAT(told(words), IsEmpty()) << words;
}

}  // namespace
}  // namespace kanshiki::examine
