#include "knowledge/phrases.hpp"

#include <gtest/gtest.h>
#include <re2/re2.h>

#include <set>

#include "base/file.hpp"
#include "base/testing/source_tree.hpp"
#include "knowledge/knowledge.hpp"
#include "knowledge/testing.hpp"
#include "parse/fold.hpp"

namespace kanshiki {
namespace {

Phrases compile(std::string_view toml) {
  auto rules = read_phrases(toml, "test.toml");
  EXPECT_TRUE(rules);
  auto phrases = Phrases::compile(*rules);
  EXPECT_TRUE(phrases) << (phrases ? "" : phrases.error().what);
  return *phrases;
}

std::vector<std::string> said(const Phrases& phrases, std::string_view text) {
  const std::string folded = parse::fold(text);
  std::vector<std::string> out;
  for (const Mark& mark : phrases.scan(folded))
    out.push_back(phrases.rules()[mark.rule].id + ": " + folded.substr(mark.begin, mark.end - mark.begin));
  return out;
}

TEST(Phrases, AllRulesInOnePass) {
  const Phrases phrases =
      compile("[\"a.stopped\"]\nja = [\"停止\"]\nen = [\"suspend(ed)?\"]\n[\"b.now\"]\nja = [\"至急\"]\n");
  EXPECT_EQ(said(phrases, "至急：アカウントを停\n止します (SUSPENDED)"),
            (std::vector<std::string>{"b.now: 至急", "a.stopped: 停止", "a.stopped: suspended"}));
}

TEST(Phrases, ALongPatternMayStandOnSeveralLines) {
  const Phrases phrases =
      compile("[\"a.b\"]\nen = ['''your (account|\n     mailbox) is\n     ( almost)? full''']");
  EXPECT_EQ(said(phrases, "Your mailbox is almost full"),
            (std::vector<std::string>{"a.b: your mailbox is almost full"}));
}

TEST(Phrases, StandInOneParagraphOfALongText) {
  const Phrases phrases = compile("['lure.x']\nen = ['pay[^.]{0,9} now']\n");
  const std::string padding(300, '-');
  EXPECT_EQ(said(phrases, padding + "\n\nplease pay now " + padding + "\n\npay it now"),
            (std::vector<std::string>{"lure.x: pay now", "lure.x: pay it now"}));
  EXPECT_TRUE(said(phrases, padding + "pay\n\nnow").empty());
}

TEST(Phrases, AGapIsAsLongAsItsPatternSays) {
  const Phrases phrases = compile("['lure.x']\nen = ['pay[^.]{0,30} now', 'code [\\]{0,40}]{2,30}']\n");
  EXPECT_EQ(said(phrases, "pay it now. Pay all that you owe us since last year now. Pay today and now"),
            (std::vector<std::string>{"lure.x: pay it now", "lure.x: pay today and now"}));
  EXPECT_EQ(said(phrases, "code {0,40}"), (std::vector<std::string>{"lure.x: code {0,40}"}));
}

TEST(Phrases, AFilterSeesNoLessThanItsPatterns) {
  const std::vector<PhraseRule> rules =
      read_phrases("['lure.x']\nen = ['pay[^.]{0,30} now', '\\$ ?\\d+']\nja = ['至急']\n", "test.toml")
          .value();
  const std::string filter = Phrases::compile(rules).value().make_filter().value();
  const Phrases phrases = Phrases::compile(rules, filter).value();
  EXPECT_TRUE(phrases.has_filter());
  EXPECT_EQ(phrases.why_unfiltered(), "");
  EXPECT_EQ(said(phrases, "至急 $ 30. Pay all that you owe us since last year now. Pay $5 now"),
            (std::vector<std::string>{"lure.x: 至急", "lure.x: $ 30", "lure.x: pay $5 now"}));
}

TEST(Phrases, TheFilterOfOtherPatternsIsNotUsed) {
  const auto rules = [](std::string_view toml) { return read_phrases(toml, "test.toml").value(); };
  const std::string filter =
      Phrases::compile(rules("['lure.x']\nen = ['now']\n")).value().make_filter().value();
  const Phrases other = Phrases::compile(rules("['lure.x']\nen = ['pay']\n"), filter).value();
  EXPECT_FALSE(other.has_filter());
  EXPECT_EQ(other.why_unfiltered(), "the phrases have changed since the build");
  EXPECT_EQ(said(other, "pay"), (std::vector<std::string>{"lure.x: pay"}));
}

TEST(Phrases, NoRulesAndNoTextAreFine) {
  EXPECT_TRUE(said(compile(""), "text").empty());
  EXPECT_TRUE(said(compile("[\"a.b\"]\nen = [\"x\"]"), "").empty());
}

TEST(Phrases, ABrokenPatternIsNamed) {
  const auto rules = read_phrases("[\"a.b\"]\nen = [\"x(\"]", "test.toml");
  EXPECT_NE(Phrases::compile(*rules).error().what.find("x("), std::string::npos);
}

// What the build made belongs to these phrases; with any other, each text would be looked at pattern by
// pattern.
TEST(Phrases, AFilterThatCannotBeReadIsToldAsThat) {
  const auto gone = Phrases::compile(read_phrases("['lure.x']\nen = ['now']\n", "test.toml").value(),
                                     fail(Error::Kind::absent, "phrases.filter: no such file"));
  ASSERT_TRUE(gone);
  EXPECT_EQ(gone->why_unfiltered(), "phrases.filter: no such file");
}

TEST(Phrases, ThoseThatShipHaveTheirFilter) { EXPECT_TRUE(testing::knowledge().phrases.has_filter()); }

// Only patterns that the filter names are tried: that must find what trying every pattern finds, here in the
// prose of the catalogues, which speaks of lures and pressure on every page.
TEST(Phrases, NoneIsMissedByFilteringFirst) {
  const Phrases& phrases = testing::knowledge().phrases;
  const Phrases unfiltered = Phrases::compile(phrases.rules()).value();
  std::size_t found = 0;
  for (const char* language : {"ja", "en"}) {
    const auto prose = read_file(source_tree() / "data" / "catalogues" / (std::string(language) + ".toml"));
    ASSERT_TRUE(prose);
    const std::vector<std::string> marks = said(phrases, *prose);
    EXPECT_EQ(marks, said(unfiltered, *prose));
    found += marks.size();
  }
  EXPECT_GT(found, 20U);
}

// Text is folded before it is matched: a pattern in any other form would never speak.
TEST(Phrases, ShippedPatternsAreFolded) {
  for (const PhraseRule& rule : testing::knowledge().phrases.rules())
    for (const PhraseRule::Pattern& pattern : rule.patterns) {
      std::string literal;  // without escapes such as \S, which folding would change
      for (std::size_t i = 0; i < pattern.text.size(); ++i)
        if (pattern.text[i] == '\\' && i + 1 < pattern.text.size())
          ++i;
        else if (static_cast<unsigned char>(pattern.text[i]) >= 0x80 ||
                 std::isalnum(static_cast<unsigned char>(pattern.text[i])))
          literal += pattern.text[i];
      EXPECT_EQ(parse::fold(literal), literal) << rule.id << ": " << pattern.text;
    }
}

// RE2's \b knows ASCII letters only: beside another letter it never holds, and the words are never heard.
// Japanese has no such boundaries.
TEST(Phrases, ShippedPatternsBoundOnlyLettersThatREKnows) {
  const RE2 before(R"(\\b\(*[^\x00-\x7f£€¥©])"), behind(R"([^\x00-\x7f£€¥©]\)?\\b)");
  for (const PhraseRule& rule : testing::knowledge().phrases.rules())
    for (const PhraseRule::Pattern& pattern : rule.patterns) {
      if (pattern.language == "ja" || pattern.language == "any") continue;
      for (const RE2* beside : {&before, &behind})
        EXPECT_FALSE(RE2::PartialMatch(pattern.text, *beside)) << rule.id << ": " << pattern.text;
    }
}

}  // namespace
}  // namespace kanshiki
