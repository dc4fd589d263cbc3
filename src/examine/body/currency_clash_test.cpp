#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found currency_clash(const Text&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Found look(const std::string& words) { return testing::run(currency_clash, testing::text(words)); }

TEST(CurrencyClash, IsFound) {
  for (const char* words : {"ご請求額は ￥1,980.00 です", "合計 3,000.00円をお支払いください",
                            "請求額: 100.00円", "price: $100円", "Total: €20 USD"})
    EXPECT_THAT(testing::ids(look(words)), ElementsAre("body.currency_clash")) << words;
  EXPECT_EQ(look("ご請求額は ￥1,980.00 です").findings.at(0).cites.at(0).quote, "￥1,980.00");
}

TEST(CurrencyClash, OrdinarySumsAreNone) {
  for (const char* words : {"ご請求額は ￥1,980 です", "1ドルは149.32円でした", "Total: ¥1,980.00",
                            "US$20.00 USD", "¥100元", "$20, 3,000円", "> $100円"})
    EXPECT_THAT(testing::ids(look(words)), IsEmpty()) << words;
}

}  // namespace
}  // namespace kanshiki::examine
