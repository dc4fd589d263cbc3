#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "report/article.hpp"
#include "report/sample_case.hpp"

namespace kanshiki {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

std::string article(const Json& campaign, const char* language = "en") {
  Json document = sample_document();
  if (!campaign.is_null()) document["campaign"] = campaign;
  return article_markdown(document, shipped_knowledge().catalogue(language));
}

TEST(RelativesSection, TellsWhatIsShared) {
  const Json campaign{{"members",
                       {{{"path", "a2.eml"},
                         {"subject", "お支払い情報の更新"},
                         {"likeness", 0.93},
                         {"same_subject", true},
                         {"link_domains", {"kiriiku.jp"}}}}}};
  const std::string told = article(campaign);
  EXPECT_THAT(told, HasSubstr("One of a series?"));
  EXPECT_THAT(told, HasSubstr("93 %"));
  EXPECT_THAT(told, HasSubstr("kiriiku[.]jp"));
  EXPECT_THAT(told, HasSubstr("the same subject"));
  EXPECT_THAT(article(campaign, "ja"), HasSubstr("仲間のメール"));
}

TEST(RelativesSection, SaysNothingWhereThereAreNone) {
  EXPECT_THAT(article(nullptr), Not(HasSubstr("One of a series?")));
  EXPECT_THAT(article({{"members", Json::array()}}), Not(HasSubstr("One of a series?")));
}

}  // namespace
}  // namespace kanshiki
