#include "knowledge/phrases.hpp"
#include "base/testing/source_tree.hpp"

#include <gtest/gtest.h>

#include "knowledge/knowledge.hpp"
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

TEST(Phrases, NoRulesAndNoTextAreFine) {
  EXPECT_TRUE(said(compile(""), "text").empty());
  EXPECT_TRUE(said(compile("[\"a.b\"]\nen = [\"x\"]"), "").empty());
}

TEST(Phrases, ABrokenPatternIsNamed) {
  const auto rules = read_phrases("[\"a.b\"]\nen = [\"x(\"]", "test.toml");
  EXPECT_NE(Phrases::compile(*rules).error().what.find("x("), std::string::npos);
}

// Text is folded before it is matched: a pattern in any other form would never speak.
TEST(Phrases, ShippedPatternsAreFolded) {
  const auto knowledge = load_knowledge(source_tree() / "data");
  ASSERT_TRUE(knowledge) << knowledge.error().what;
  for (const PhraseRule& rule : (*knowledge)->phrases.rules())
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

}  // namespace
}  // namespace kanshiki
