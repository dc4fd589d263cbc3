#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found pays_to_receive(const Text&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> told(const std::string& words) {
  return testing::ids(testing::run(pays_to_receive, testing::text(words)));
}

TEST(PaysToReceive, ForLoansAndJobs) {
  for (const char* words :
       {"審査なしで即日融資いたします。確認のため、ご融資額の3%を当社指定口座へお預け入れください。",
        "審査なしで即日融資いたします。返済用のキャッシュカードを当社へ郵送してください。",
        "他社で断られた方にも審査・書類不要でご融資いたします。返済用のキャッシュカードを当社へ郵送してくださ"
        "い。",
        "面接を省略し採用とさせていただきます。端末の保証金として15,000円をお預かりいたします。",
        "Quick loans for everybody. Please pay the processing fee before the money is released."})
    EXPECT_THAT(told(words), ElementsAre("scheme.pays_to_receive")) << words;
}

TEST(PaysToReceive, ForWhatWasLostAndForLivingThings) {
  for (const char* words : {"投資詐欺の被害者名簿を照合した結果、お客様は返金対象者に該当しました。手数料とし"
                            "て38,500円のみお預かりいたします。"
                            "悪質な業者の詐欺にご注意ください。",
                            "子犬を無償でお譲りします。輸送費の38,000円だけご負担ください。",
                            "5000万円の受取人に決まりました。先に承認コード発行料3,000円が必要です。"})
    EXPECT_THAT(told(words), ElementsAre("scheme.pays_to_receive")) << words;
}

TEST(PaysToReceive, HonestOffersAndWarnings) {
  for (const char* words :
       {"審査なしで即日融資をうたう業者にご注意ください。ご融資額の3%を口座へ預け入れるよう求める手口です。",
        "内定のご連絡です。給与振込口座の通帳のコピーをご提出ください。",
        "Quick loans for everybody. There are no fees.",
        "子犬を無償でお譲りします。一度会いにいらしてください。",
        "口座凍結された詐欺の被害者の方への返金は、預金保険機構のサイトで公告します。手数料はかかりません。",
        "習字教室の登録料3,000円を、月末までにお振り込みください。"})
    EXPECT_THAT(told(words), IsEmpty()) << words;
}

}  // namespace
}  // namespace kanshiki::examine
