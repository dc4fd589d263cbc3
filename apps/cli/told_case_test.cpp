#include "told_case.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kanshiki {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Pair;

/// A case with `field` in it, too, which stands last and so counts.
Result<ToldCase> told(const std::string& field = "\"masked\": true") {
  return read_told_case(R"({"now": "2021-10-21T00:00:00Z", "reach": "lookup", "extras": ["words"],
                            "version": "0.1.0", "knowledge": "ab", "campaign": null,
                            "findings": [{"id": "a.b", "meaning": "suspicious"}, {"id": "a.b", "meaning": "suspicious"}],
                            "verdict": {"class": "phishing", "probability": 0.98765}, )" +
                        field + "}");
}

TEST(ToldCase, TellsWhatWasAskedAndFound) {
  const auto one = told();
  ASSERT_TRUE(one) << one.error().what;
  EXPECT_EQ(one->order.reach, Reach::lookup);
  EXPECT_THAT(one->order.extras, ElementsAre("words"));
  EXPECT_TRUE(one->order.masked);
  ASSERT_TRUE(one->order.relatives) << "compared, and alone";
  EXPECT_THAT(*one->order.relatives, IsEmpty());
  EXPECT_THAT(one->findings, ElementsAre(Pair("a.b (suspicious)", 2)));
  EXPECT_EQ(one->verdict, "phishing 0.9877");
}

TEST(ToldCase, KnowsTheRestOfACampaign) {
  const auto one = told(R"("campaign": {"members": [{"path": "b.eml", "subject": null, "likeness": 0.5,
                                                     "link_domains": ["a.example"], "same_subject": true}]})");
  ASSERT_TRUE(one && one->order.relatives);
  ASSERT_EQ(one->order.relatives->size(), 1u);
  const Relative& other = one->order.relatives->front();
  EXPECT_EQ(other.path, "b.eml");
  EXPECT_EQ(other.subject, "");
  EXPECT_EQ(other.likeness, 0.5);
  EXPECT_THAT(other.domains, ElementsAre("a.example"));
  EXPECT_TRUE(other.same_subject);
}

TEST(ToldCase, WhereAFieldIsOfAnotherTypeIsBroken) {
  for (const char* field :
       {R"("now": 5)", R"("reach": [])", R"("extras": [5])", R"("extras": "words")", R"("masked": "x")",
        R"("version": 7)", R"("knowledge": {})", R"("findings": 5)", R"("findings": [5])",
        R"("findings": [{"id": 5}])", R"("verdict": 5)", R"("verdict": {"probability": "high"})",
        R"("campaign": 5)", R"("campaign": {"members": 5})", R"("campaign": {"members": ["x"]})",
        R"("campaign": {"members": [{"link_domains": [1]}]})",
        R"("campaign": {"members": [{"likeness": "x"}]})"}) {
    const auto one = told(field);
    ASSERT_FALSE(one) << field;
    EXPECT_EQ(one.error().what, "its case.json is broken") << field;
  }
  for (const char* text : {"", "5", "[]", "null", "{", "\xff"}) EXPECT_FALSE(read_told_case(text)) << text;
  EXPECT_FALSE(told(R"("now": "yesterday")"));
  EXPECT_FALSE(told(R"("reach": "far")"));
}

TEST(ToldCase, ChangesAreTold) {
  const ToldCase then = told().value();
  EXPECT_EQ(changes(then, then), "  the findings are the same; other fields differ\n");
  const ToldCase now = told(R"("version": "0.2.0", "verdict": {"class": "unclear", "probability": 0.5},
              "findings": [{"id": "c.d", "meaning": "neutral"}, {"id": "a.b", "meaning": "suspicious"}])")
                           .value();
  EXPECT_EQ(changes(then, now),
            "  - a.b (suspicious)\n  + c.d (neutral)\n  version: 0.1.0 → 0.2.0\n"
            "  verdict: phishing 0.9877 → unclear 0.5000\n");
}

}  // namespace
}  // namespace kanshiki
