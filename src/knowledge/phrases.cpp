#include "knowledge/phrases.hpp"

#include <re2/re2.h>
#include <re2/set.h>

#include <algorithm>
#include <tuple>

#include "base/limits.hpp"
#include "knowledge/toml.hpp"

namespace kanshiki {

/// One set that tells which patterns occur, and each pattern by itself to tell where.
struct Phrases::Automaton {
  struct Pattern {
    std::uint32_t rule;
    std::unique_ptr<RE2> expression;
  };
  RE2::Set set;
  std::vector<Pattern> patterns;

  explicit Automaton(const RE2::Options& options) : set(options, RE2::UNANCHORED) {}
};

namespace {

RE2::Options options() {
  RE2::Options out;
  out.set_log_errors(false);
  out.set_max_mem(static_cast<std::int64_t>(64 * limits::MiB));  // states of the whole set, kept between mails
  return out;
}

/// Of one rule's marks that overlap, the longest stays.
void keep_longest(std::vector<Mark>& marks) {
  std::sort(marks.begin(), marks.end(), [](const Mark& a, const Mark& b) {
    return std::tuple(a.rule, a.begin, b.end) < std::tuple(b.rule, b.begin, a.end);
  });
  std::vector<Mark> out;
  for (const Mark& mark : marks) {
    if (out.empty() || out.back().rule != mark.rule || mark.begin >= out.back().end)
      out.push_back(mark);
    else if (mark.end - mark.begin > out.back().end - out.back().begin)
      out.back() = mark;
  }
  std::stable_sort(out.begin(), out.end(), [](const Mark& a, const Mark& b) { return a.begin < b.begin; });
  marks = std::move(out);
}

}  // namespace

Result<std::vector<PhraseRule>> read_phrases(std::string_view text, std::string_view file) {
  auto table = read_toml(text, file);
  if (!table) return tl::unexpected<Error>(table.error());
  std::vector<PhraseRule> out;
  for (const auto& [id, node] : *table) {
    const toml::table* entry = node.as_table();
    if (!entry) return fail(Error::Kind::malformed, std::string(file) + ": " + std::string(id.str()) + " is no table");
    PhraseRule rule;
    rule.id = id.str();
    for (const auto& [language, patterns] : *entry)
      for (std::string& pattern : strings(toml::node_view<const toml::node>(patterns)))
        rule.patterns.push_back({std::string(language.str()), std::move(pattern)});
    out.push_back(std::move(rule));
  }
  return out;
}

Result<Phrases> Phrases::compile(std::vector<PhraseRule> rules) {
  Phrases out;
  out.rules_ = std::move(rules);
  auto automaton = std::make_shared<Automaton>(options());
  for (std::size_t rule = 0; rule < out.rules_.size(); ++rule)
    for (const PhraseRule::Pattern& pattern : out.rules_[rule].patterns) {
      auto expression = std::make_unique<RE2>(pattern.text, options());
      std::string error = expression->error();
      if (!expression->ok() || automaton->set.Add(pattern.text, &error) < 0)
        return fail(Error::Kind::malformed, "phrases: " + out.rules_[rule].id + ": " + pattern.text + ": " + error);
      automaton->patterns.push_back({static_cast<std::uint32_t>(rule), std::move(expression)});
    }
  if (automaton->patterns.empty()) return out;
  if (!automaton->set.Compile()) return fail(Error::Kind::limit, "phrases: too many patterns for the memory allowed");
  out.automaton_ = std::move(automaton);
  return out;
}

std::vector<Mark> Phrases::scan(std::string_view folded) const {
  std::vector<Mark> out;
  if (!automaton_ || folded.empty()) return out;
  std::vector<int> hits;
  RE2::Set::ErrorInfo error{};
  if (!automaton_->set.Match(re2::StringPiece(folded.data(), folded.size()), &hits, &error) &&
      error.kind == RE2::Set::kOutOfMemory)
    for (std::size_t i = 0; i < automaton_->patterns.size(); ++i) hits.push_back(static_cast<int>(i));
  for (const int hit : hits) locate(static_cast<std::size_t>(hit), folded, out);
  keep_longest(out);
  return out;
}

void Phrases::locate(std::size_t pattern, std::string_view folded, std::vector<Mark>& out) const {
  const Automaton::Pattern& wanted = automaton_->patterns[pattern];
  const re2::StringPiece text(folded.data(), folded.size());
  re2::StringPiece match;
  for (std::size_t at = 0; wanted.expression->Match(text, at, text.size(), RE2::UNANCHORED, &match, 1);) {
    const auto begin = static_cast<std::size_t>(match.data() - text.data());
    const std::size_t end = begin + match.size();
    if (end == begin) return;  // a pattern that matches nothing says nothing
    out.push_back({wanted.rule, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
    at = end;
  }
}

std::size_t Phrases::find(std::string_view id) const {
  const auto hit = std::find_if(rules_.begin(), rules_.end(), [&](const PhraseRule& rule) { return rule.id == id; });
  return static_cast<std::size_t>(hit - rules_.begin());
}

}  // namespace kanshiki
