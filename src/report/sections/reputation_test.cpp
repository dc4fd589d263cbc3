#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "report/sample_case.hpp"
#include "report/sections.hpp"

namespace kanshiki {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

/// The words of the section in English, tables as "name: value"; empty if there is none.
std::string told(const Json& entries) {
  const Json document = {{"reputation", entries}};
  const auto section = sections::reputation(Story(document, shipped_knowledge().catalogue("en")));
  std::string out;
  for (const Block& block : section ? section->blocks : std::vector<Block>()) {
    if (const auto* paragraph = std::get_if<Paragraph>(&block)) out += plain(paragraph->line) + "\n";
    if (const auto* table = std::get_if<Facts>(&block))
      for (const Facts::Row& row : table->rows) out += plain(row.name) + ": " + plain(row.value) + "\n";
  }
  return out;
}

Json entry(const std::string& list, const Json& more) {
  Json out = {{"subject", "evil.example"}, {"role", "link"}, {"list", list}};
  out.update(more);
  return out;
}

TEST(Reputation, WhereNoListWasAskedThereIsNoSection) { EXPECT_EQ(told(Json::array()), ""); }

TEST(Reputation, TellsWhoHasItWhoHasNotAndWhoCouldNotTell) {
  const std::string words = told({entry("A list", {{"answer", "not_listed"}, {"looked_up", "2026-01-02"}}),
                                  entry("B list", {{"answer", "unknown"}, {"problem", "refused"}}),
                                  entry("C list", {{"answer", "listed"},
                                                   {"category", "phishing"},
                                                   {"level", "high"},
                                                   {"looked_up", "2026-01-02"}})});
  EXPECT_THAT(words, HasSubstr("C list: known for phishing (danger: high); asked on 2026-01-02"));
  EXPECT_THAT(words, HasSubstr("Not listed by: A list"));
  EXPECT_THAT(words, HasSubstr("B list: unknown"));
  EXPECT_THAT(words, HasSubstr("proves nothing"));
}

TEST(Reputation, ListsOnThisDiskSayOfWhenTheyAre) {
  const std::string words = told(Json::array({entry("A list", {{"answer", "listed"},
                                                               {"category", "web_attack"},
                                                               {"level", "high"},
                                                               {"first_seen", "2026-01-01"},
                                                               {"as_of", "2026-01-02"}})}));
  EXPECT_THAT(words,
              HasSubstr("A list: known for attacks on websites since 2026-01-01 (danger: high); the list is "
                        "of 2026-01-02"));
}

TEST(Reputation, NeverFetchedOrDamagedIsUnknownAndNoPraise) {
  for (const char* state : {"never_fetched", "damaged"}) {
    const Json document = {{"feeds", {{{"list", "A list"}, {"state", state}}}}};
    const auto section = sections::reputation(Story(document, shipped_knowledge().catalogue("en")));
    ASSERT_TRUE(section);
    EXPECT_THAT(plain(std::get<Paragraph>(section->blocks[0]).line), HasSubstr("not at hand")) << state;
  }
}

TEST(Reputation, NobodyHasItIsNoPraise) {
  const std::string words =
      told(Json::array({entry("A list", {{"answer", "not_listed"}, {"looked_up", "2026-01-02"}})}));
  EXPECT_THAT(words, HasSubstr("proves nothing"));
  EXPECT_THAT(words, Not(HasSubstr("known for")));
}

}  // namespace
}  // namespace kanshiki
