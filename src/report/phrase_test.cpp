#include "report/phrase.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "report/sample_case.hpp"

namespace kanshiki {
namespace {

using Kind = Span::Kind;

Catalogue tiny() {
  Catalogue out;
  out.language = "en";
  out.texts = {{"ui.list_separator", ", "},
               {"ui.yes", "yes"},
               {"ui.unknown", "unknown"},
               {"values.claimed_in.from_name", "the sender's name"}};
  return out;
}

std::string shape(const Line& line) {
  std::string out;
  for (const Span& span : line) {
    constexpr const char* kinds[] = {"prose", "strong", "term", "quoted", "code"};
    out += std::string(kinds[static_cast<int>(span.kind)]) + "<" + span.text + ">";
  }
  return out;
}

TEST(Phrase, KeepsOurWordsAndOthersApart) {
  const Json facts{{"name", "Kiriiku"}, {"domain", "kiriiku.jp"}};
  EXPECT_EQ(shape(phrase("**{{name}}** is at {{ domain }}, **not** [[here]].", facts, tiny())),
            "quoted<Kiriiku>prose< is at >code<kiriiku.jp>prose<, >strong<not>prose< >term<here>prose<.>");
}

TEST(Phrase, NeverReadsAFactAsAPattern) {
  const Json facts{{"a", "{{b}} **b** [[b]]"}, {"b", "no"}};
  EXPECT_EQ(shape(phrase("{{a}}", facts, tiny())), "quoted<{{b}} **b** [[b]]>");
}

TEST(Phrase, TakesWhatIsNotClosedAsWords) {
  for (const char* text : {"a {{b", "a **b", "[[", "{", "*", "a { b * c [ d"})
    EXPECT_EQ(plain(phrase(text, {}, tiny())), text);
}

TEST(Phrase, WordsFactsByTheirType) {
  struct Sample {
    Json value;
    const char* words;
  };
  const Sample samples[] = {{{"a.example", "b.example"}, "a.example, b.example"},
                            {1234567, "1,234,567"},
                            {-1234, "-1,234"},
                            {-123, "-123"},
                            {7.25, "7.25"},
                            {true, "yes"},
                            {nullptr, "unknown"},
                            {"", "unknown"},
                            {"text", "text"}};
  for (const Sample& sample : samples) EXPECT_EQ(fact_words("x", sample.value, tiny()), sample.words);
  EXPECT_EQ(fact_words("claimed_in", "from_name", tiny()), "the sender's name");
}

TEST(TimeWords, SpeakEachLanguage) {
  const Catalogue& ja = shipped_knowledge().catalogue("ja");
  const Catalogue& en = shipped_knowledge().catalogue("en");
  EXPECT_EQ(time_words("2021-10-14T08:10:00+09:00", "ui.time", ja), "2021年10月14日 08:10（日本時間）");
  EXPECT_EQ(time_words("2021-01-04T00:00:00Z", "ui.time", en), "4 January 2021, 00:00 (UTC)");
  EXPECT_EQ(time_words("2021-10-20T04:42:24+08:00", "ui.time", en), "20 October 2021, 04:42 (UTC+08:00)");
  EXPECT_EQ(time_words("2021-10-14T08:10:00+09:00", "ui.date", ja), "2021年10月14日");
}

TEST(TimeWords, AreEmptyForAnythingElse) {
  for (const char* text : {"", "yesterday", "2021-10-14", "2021-02-30T00:00:00Z", "<b>2021-10-14T08:10:00Z"})
    EXPECT_EQ(time_words(text, "ui.time", shipped_knowledge().catalogue("en")), "");
}

}  // namespace
}  // namespace kanshiki
