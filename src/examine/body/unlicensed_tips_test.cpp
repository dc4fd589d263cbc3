#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found unlicensed_tips(const Text&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> told(const std::string& words) {
  return testing::ids(testing::run(unlicensed_tips, testing::text(words)));
}

TEST(UnlicensedTips, GainsByChat) {
  for (const char* words :
       {"元証券マンが厳選した銘柄を毎朝無料で配信しています。まずはLINEで友だち追加してください。",
        "AIの自動売買で月利12%を実現。限定30名様をテレグラムのグループへご招待します。",
        "スマホだけで日給3万円。詳しい内容はLINEでご連絡ください。",
        "スマホがあれば誰でもできる作業です。日給1万5千円から。LINEで担当者を追加してください。",
        "株で毎月50万円の利益を出しています。私のオープンチャットで推奨銘柄を配信中です。",
        "元本保証で毎月8%の配当をお受け取りいただけます。最低10万円から。",
        "先月ご案内した銘柄は17営業日で+214%"
        "。元本は当会の準備金により保証されております。LINEで友だち追加してください。",
        "お預かりした資金を3日で2倍にしてお返しします。",
        "Our analysts share daily stock picks with doubling profit. Join our WhatsApp group today.",
        "Guaranteed returns of 5 % per week: message our assistant on Telegram.",
        "Garantierte Rendite ohne Risiko – jetzt in die Telegram-Gruppe."})
    EXPECT_THAT(told(words), ElementsAre("scheme.unlicensed_tips")) << words;
}

TEST(UnlicensedTips, ShopsAdvisersAndThoseWhoWarn) {
  for (const char* words :
       {"LINE公式アカウントの友だち追加で、次回使える500円クーポンをプレゼント。",
        "時給1,200円以上の求人を毎日更新。有料職業紹介事業 許可番号 "
        "13-ユ-000000。LINEでのご応募も受け付けています。",
        "月給30万円以上、年収500万円の求人が12件あります。LINEで簡単に応募できます。",
        "スキマ時間のアンケートで毎月3000円分のポイント。LINEの友だち追加で100ポイント。",
        "日経平均株価は2.1%高でした。例示工業の営業利益は12%"
        "増です。記事はLINEでもお届けします。友だち追加はこちら。",
        "投資信託の元本は保証されません。LINEで友だち追加すると、くわしい資料をお届けします。",
        "注目銘柄のレポートを無料公開中。LINEでもお届けします。\n\n"
        "例示証券株式会社 金融商品取引業者 関東財務局長(金商)第000号",
        "投資セミナーのご案内。会場は本店3階です。お申し込みは電話で。",
        "「必ず儲かる銘柄を教える」とLINEグループに誘う投資詐欺が増えています。",
        "夫が「投資で必ず儲かる」というLINEグループに入ってしまい、心配です。",
        "Join our WhatsApp group for the school trip.",
        "Stock picks with steady profit in our WhatsApp channel. Example Ltd is "
        "authorised and regulated by the FCA."})
    EXPECT_THAT(told(words), IsEmpty()) << words;
}

}  // namespace
}  // namespace kanshiki::examine
