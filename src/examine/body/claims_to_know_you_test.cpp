#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found claims_to_know_you(const Text&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Found look(const std::string& words) { return testing::run(claims_to_know_you, testing::text(words)); }

TEST(ClaimsToKnowYou, AndShowsNothing) {
  for (const char* words :
       {"お客様各位\n\nお客様のカードのご利用を確認できませんでした。情報を更新してください。",
        "Dear customer,\n\nYour account needs attention. Please verify it."})
    EXPECT_THAT(testing::ids(look(words)), ElementsAre("body.claims_to_know_you")) << words;
}

TEST(ClaimsToKnowYou, OrShowsWhatOnlyTheCompanyKnows) {
  for (const char* words : {"お客様各位\n\nお客様のカード（末尾1234）の情報を更新してください。",
                            "山田太郎 様\n\nお客様のカードの情報を更新してください。",
                            "お客様各位\n\n夏季休業のお知らせ。お手続きは9月までお待ちください。",
                            "Dear customer,\n\nYour account **** 1234 needs attention. Please verify it.",
                            "Dear Jane,\n\nYour account needs attention. Please verify it.",
                            "Dear customer,\n\nOur office is closed on Monday. Please confirm your seat."})
    EXPECT_THAT(testing::ids(look(words)), IsEmpty()) << words;
}

}  // namespace
}  // namespace kanshiki::examine
