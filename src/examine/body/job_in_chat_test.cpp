#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found job_in_chat(const Text&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> told(const std::string& words) {
  return testing::ids(testing::run(job_in_chat, testing::text(words)));
}

TEST(JobInChat, OfTapsOnATelephone) {
  for (const char* words :
       {"投稿に「いいね」を押してスクショを送るだけで1件300円です。担当者のLINEを追加してください。",
        "スマホだけでできる簡単なお仕事です。詳しくはテレグラムのグループに招待します。",
        "Rate hotels and complete simple tasks to earn $120 a day. Contact our manager on WhatsApp: join the "
        "WhatsApp group."})
    EXPECT_THAT(told(words), ElementsAre("scheme.job_in_chat")) << words;
}

TEST(JobInChat, HonestWork) {
  for (const char* words :
       {"時給1,300円の倉庫のお仕事です。応募はLINEからもできます。",
        "フォロー＆リポストで、抽選で1,000円分のポイントが当たります。",
        "データ入力の簡単なお仕事です。有料職業紹介事業許可番号13-ユ-000000。LINEでご連絡ください。",
        "「いいね」を押すだけで1件300円と誘い、LINEに登録させる詐欺が増えています。",
        "Our part-time position pays $20 an hour. Apply on our site."})
    EXPECT_THAT(told(words), IsEmpty()) << words;
}

}  // namespace
}  // namespace kanshiki::examine
