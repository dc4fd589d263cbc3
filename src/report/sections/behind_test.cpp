#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "report/article.hpp"
#include "report/sample_case.hpp"

namespace kanshiki {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

/// The founding cases' end: a login, then a real site.
Json sample_pages() {
  return Json::parse(R"json([{
    "url": "https://xserver-vps.kiriiku.jp/login/", "recipient_replaced": false,
    "chain": [{"url": "https://xserver-vps.kiriiku.jp/login/", "by": "asked", "status": 200}],
    "lands_on": "https://xserver-vps.kiriiku.jp/login/", "title": "ログイン | Xserverアカウント",
    "forms": [{"fields": ["user", "password"], "posts_to": "https://xserver-vps.kiriiku.jp/login/post.php"}],
    "outcome": "accepts_and_leaves",
    "screenshots": [{"file": "page-1-phone.jpg", "client": "phone", "width": 390, "height": 2000,
                     "marks": [{"field": "password", "group": "secret", "box": [20, 300, 350, 44]}]}],
    "visitors": [],
    "steps": [{"client": "phone", "url": "https://support.microsoft.com/", "title": "Microsoft <サポート>",
               "status": 200, "fields": [], "typed": ["user", "password"],
               "chain": [{"url": "https://support.microsoft.com/", "by": "form", "status": 200}],
               "screenshots": [{"file": "page-1-phone-after-1.jpg", "client": "phone", "width": 390, "height": 844,
                                "marks": []}]}]}])json");
}

Json document_with(Json pages) {
  Json out = sample_document();
  out["reach"] = "probe";
  out["pages"] = std::move(pages);
  return out;
}

const Catalogue& words(const char* language) { return shipped_knowledge().catalogue(language); }

TEST(BehindSection, TellsBeforeAndAfter) {
  const std::string told = article_markdown(document_with(sample_pages()), words("en"));
  EXPECT_THAT(told, HasSubstr("What is behind the link?"));
  EXPECT_THAT(told, HasSubstr("user name, password"));
  EXPECT_THAT(told, HasSubstr("A real login would have refused"));
  EXPECT_THAT(told, HasSubstr("support[.]microsoft[.]com"));
  EXPECT_THAT(told, HasSubstr("](page-1-phone.jpg)"));
  EXPECT_THAT(told, HasSubstr("](page-1-phone-after-1.jpg)"));
  EXPECT_THAT(article_markdown(document_with(sample_pages()), words("ja")),
              HasSubstr("本物のログインなら、断ります"));
}

TEST(BehindSection, PicturesStandInThePageItself) {
  const Pictures pictures = {{"page-1-phone.jpg", "jpeg 1"}, {"page-1-phone-after-1.jpg", "jpeg 2"}};
  const Stylesheets& styles = shipped_knowledge().styles;
  const std::string html = article_html(document_with(sample_pages()), words("ja"), styles, pictures);
  EXPECT_THAT(html, HasSubstr("data:image/jpeg;base64,anBlZyAx"));
  EXPECT_THAT(html, HasSubstr("data:image/jpeg;base64,anBlZyAy"));
  EXPECT_THAT(html, HasSubstr("img-src data:"));
  EXPECT_THAT(html, HasSubstr("Microsoft &lt;サポート&gt;")) << "titles are words of others";
  EXPECT_THAT(html, HasSubstr("class=\"k-chain\"")) << "the way from the link to the real site";
  EXPECT_THAT(article_html(document_with(sample_pages()), words("ja"), styles), Not(HasSubstr("data:image")));
}

TEST(BehindSection, NothingBehindOrNotLookedAt) {
  EXPECT_THAT(article_markdown(sample_document(), words("en")), Not(HasSubstr("behind the link?")));
  EXPECT_THAT(article_markdown(document_with(Json::array()), words("en")),
              Not(HasSubstr("behind the link?")));
}

TEST(BehindSection, SaysWhyNothingWasTyped) {
  Json pages = sample_pages();
  pages[0]["steps"] = Json::array();
  pages[0]["outcome"] = nullptr;
  Json document = document_with(pages);
  EXPECT_THAT(article_markdown(document, words("en")), HasSubstr("Nothing was typed: "));
  document["verdict"] = {{"class", "unclear"}, {"probability", 0.2}, {"reasons", Json::array()}};
  EXPECT_THAT(article_markdown(document, words("en")), HasSubstr("not suspicious enough"));
}

}  // namespace
}  // namespace kanshiki
