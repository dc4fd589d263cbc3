#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found offer_as_notice(const Text&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> told(const std::string& words) {
  return testing::ids(testing::run(offer_as_notice, testing::text(words)));
}

TEST(OfferAsNotice, OrdersBySmallPrint) {
  for (const char* words : {"「全国企業年鑑」の掲載情報をご確認のうえご返送ください。本書への署名により、有料"
                            "掲載を申し込むものとします。",
                            "Publication of your trademark: EUR 1,890. Please note: payment constitutes "
                            "acceptance of our General Terms.",
                            "Eintrag in das Branchenverzeichnis: Durch Ihre Unterschrift kommt ein Vertrag "
                            "über zwei Jahre zustande."})
    EXPECT_THAT(told(words), ElementsAre("scheme.offer_as_notice")) << words;
}

TEST(OfferAsNotice, HonestForms) {
  for (const char* words : {"ご注文書へのご署名をもって、ご契約の成立とします。",
                            "企業データベースの掲載内容をご確認ください。変更は無料です。",
                            "Signing this quote constitutes acceptance of our offer.",
                            "Our company is listed in the business directory."})
    EXPECT_THAT(told(words), IsEmpty()) << words;
}

}  // namespace
}  // namespace kanshiki::examine
