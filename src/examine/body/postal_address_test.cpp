#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found postal_address(const Text&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

struct Sample {
  const char *words, *id, *quote;
};

constexpr Sample impossible[] = {
    {"所在地：京都港区台場2-3-1", "identity.impossible_address", "京都港区"},
    {"大阪府千代田区丸の内1-1", "identity.impossible_address", "大阪府千代田区"},
    {"東京都札幌市北区", "identity.impossible_address", "東京都札幌市北区"},
    {"〒530-0001 東京都港区芝公園", "identity.postcode_elsewhere", "530-0001 東京都"},
    {"〒１０５－００１１\n大阪市北区梅田", "identity.postcode_elsewhere", "１０５－００１１\n大阪市北区"},
};

TEST(PostalAddress, ThatCannotBe) {
  for (const Sample& one : impossible) {
    const Found found = testing::run(postal_address, testing::text(one.words));
    ASSERT_THAT(testing::ids(found), ElementsAre(one.id)) << one.words;
    EXPECT_EQ(found.findings[0].cites.at(0).quote, one.quote);
  }
}

TEST(PostalAddress, ThatCan) {
  for (const char* words :
       {"〒105-0011 東京都港区芝公園4-2-8", "〒530-0001 大阪市北区梅田", "〒618-0015 大阪府三島郡島本町",
        "東京都府中市", "広島県安芸郡府中町", "〒430-0901 静岡県浜松市中央区曳馬",
        "東京と大阪、京都で。港区も。", "電話 105-0011 へ", "〒000-0000 東京都港区", "Tokyo 105-0011"})
    EXPECT_THAT(testing::ids(testing::run(postal_address, testing::text(words))), IsEmpty()) << words;
}

}  // namespace
}  // namespace kanshiki::examine
