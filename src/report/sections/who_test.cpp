#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "report/sample_case.hpp"
#include "report/sections.hpp"

namespace kanshiki {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

/// The words of the section in English, tables as "name: value"; empty if there is none.
std::string told(const Json& hosts) {
  const Json document = {{"hosts", hosts}, {"registries", {{"as_of", "2026-01-02"}, {"state", "built_in"}}}};
  const auto section = sections::who(Story(document, shipped_knowledge().catalogue("en")));
  std::string out;
  for (const Block& block : section ? section->blocks : std::vector<Block>()) {
    if (const auto* paragraph = std::get_if<Paragraph>(&block)) out += plain(paragraph->line) + "\n";
    if (const auto* table = std::get_if<Facts>(&block))
      for (const Facts::Row& row : table->rows) out += plain(row.name) + ": " + plain(row.value) + "\n";
  }
  return out;
}

Json domain(const Json& facts) {
  Json out = {{"host", "www.example.jp"},
              {"role", "link"},
              {"domain", "example.jp"},
              {"registered", "2015-06-01T00:00:00+09:00"}};
  out.update(facts);
  return Json::array({out});
}

TEST(Who, WithoutRegistriesThereIsNoSection) { EXPECT_EQ(told(Json::array()), ""); }

TEST(Who, ASendersNetworkAndWhatItDoesNotSay) {
  const std::string words = told({{{"host", "192.0.2.1"},
                                   {"role", "sender"},
                                   {"addresses",
                                    {{{"ip", "192.0.2.1"},
                                      {"owner", "Example K.K."},
                                      {"range", "192.0.2.0/24"},
                                      {"registered_in", "JP"},
                                      {"asn", 64500},
                                      {"abuse", "abuse@example.jp"}}}}}});
  for (const char* part :
       {"192.0.2.1", "Holder: Example K.K.", "192.0.2.0/24", "Announced by: AS64500\n", "Country: Japan",
        "For complaints: abuse@example.jp", "not who sat at it", "2026-01-02"})
    EXPECT_THAT(words, HasSubstr(part));
}

TEST(Who, Holders) {
  EXPECT_THAT(told(domain({{"owner", "Example K.K."}})), HasSubstr("Holder: Example K.K."));
  EXPECT_THAT(told(domain({{"private_holder", true}})), HasSubstr("Holder: a private person"));
  EXPECT_THAT(told(domain({{"hidden_by", "Domains By Proxy, LLC"}})),
              HasSubstr("Domains By Proxy, LLC, which is not the holder"));
  EXPECT_THAT(told(domain(Json::object())), HasSubstr("Holder: not published"));
}

TEST(Who, NobodyHasTheDomain) {
  const Json host = {{"host", "a.example.jp"}, {"role", "link"}, {"domain", "example.jp"}};
  const std::string words = told(Json::array({host}));
  EXPECT_THAT(words, HasSubstr("example.jp is not registered"));
  EXPECT_THAT(words, Not(HasSubstr("Holder: ")));
}

}  // namespace
}  // namespace kanshiki
