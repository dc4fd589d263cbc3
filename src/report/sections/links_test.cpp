#include <gmock/gmock.h>

#include <nlohmann/json.hpp>
#include <vector>

#include "report/article.hpp"
#include "report/sample_case.hpp"

namespace kanshiki {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

Json link(const std::string& host, const std::string& domain, const std::string& path = "/") {
  return {{"url", "https://" + host + path},
          {"host", host},
          {"registrable_domain", domain},
          {"text", nullptr},
          {"found_in", "anchor 1"}};
}

/// The article's section on links, in English, as Markdown.
std::string section(const std::vector<Json>& links, const std::vector<Json>& findings = {}) {
  Json document = sample_document();
  document["links"] = links;
  for (const Json& one : findings) document["findings"].push_back(one);
  const std::string all = article_markdown(document, shipped_knowledge().catalogue("en"));
  const std::size_t begin = all.find("## Where do the links go?");
  return begin == all.npos ? "" : all.substr(begin, all.find("\n## ", begin + 1) - begin);
}

TEST(LinksSection, TheDomainThatDecidesStandsApart) {
  const std::string told = section({link("xserver-vps.kiriiku.jp", "kiriiku.jp", "/login/")});
  EXPECT_THAT(told, HasSubstr("**`kiriiku[.]jp`**"));
  EXPECT_THAT(told, HasSubstr("All links lead to"));
}

TEST(LinksSection, WhatWrapsALinkIsExplained) {
  Json outer = link("eu.filter.example", "filter.example", "/?url=x"), inner = link("evil.test", "evil.test");
  outer["leads_to"] = inner["url"];
  inner["unwrapped_from"] = outer["url"];
  const std::string told = section({outer, inner});
  EXPECT_THAT(told, HasSubstr("All links lead to `evil.test`")) << "the filter is no destination";
  EXPECT_THAT(told, HasSubstr("which only passes it on"));
}

TEST(LinksSection, DestinationsComeInTheOrderOfTheMail) {
  Json outer = link("eu.filter.example", "filter.example", "/?url=x"),
       inner = link("first.test", "first.test");
  outer["leads_to"] = inner["url"];
  inner["unwrapped_from"] = outer["url"];
  EXPECT_THAT(section({outer, link("second.test", "second.test"), inner}),
              HasSubstr("(first.test, second.test)"));
}

TEST(LinksSection, AUsersNameIsNotTheHost) {
  Json one = link("evil.test", "evil.test");
  one["url"] = "https://evil.test%2Fx@evil.test/y";
  EXPECT_THAT(section({one}), HasSubstr("`hxxps://evil[.]test%2Fx@`**`evil[.]test`**`/y`"));
}

TEST(LinksSection, WhatIsOddAboutALinkStandsBesideIt) {
  const std::string told = section({link("192.0.2.7", "192.0.2.7")}, {{{"id", "link.bare_address"},
                                                                       {"kind", "link"},
                                                                       {"meaning", "suspicious"},
                                                                       {"facts", {{"host", "192.0.2.7"}}},
                                                                       {"cites", Json::array()}}});
  EXPECT_THAT(told, HasSubstr("not to a site with a name"));
}

TEST(LinksSection, OfManyLinksSomeAreShownAndAllCounted) {
  Json links = Json::array();
  for (int i = 0; i < 300; ++i)
    links.push_back(link("a" + std::to_string(i) + ".example", "a" + std::to_string(i) + ".example"));
  const std::string told = section(links);
  EXPECT_THAT(told, HasSubstr("lead to 300 places"));
  EXPECT_THAT(told, HasSubstr("and 250 more"));
  EXPECT_THAT(told, Not(HasSubstr("a299[.]example")));
}

}  // namespace
}  // namespace kanshiki
