#include "knowledge/phrases.hpp"

#include <re2/re2.h>
#include <re2/set.h>

#include <algorithm>
#include <tuple>

#include "base/limits.hpp"
#include "knowledge/toml.hpp"

namespace kanshiki {

/// Sets that tell which patterns occur, and each pattern by itself to tell where. Several sets, because
/// states multiply with the patterns of one: 492 in one set overran its memory and made 1 MB/s, by hundreds
/// they make 30.
struct Phrases::Automaton {
  struct Pattern {
    std::uint32_t rule;
    std::unique_ptr<RE2> expression;
  };
  struct Group {
    RE2::Set set;
    std::size_t first;  // index in `patterns` of the set's pattern 0
  };
  static constexpr std::size_t group_size = 100;
  std::vector<std::unique_ptr<Group>> groups;
  std::vector<Pattern> patterns;
};

namespace {

RE2::Options options() {
  RE2::Options out;
  out.set_log_errors(false);
  out.set_max_mem(static_cast<std::int64_t>(64 * limits::MiB));  // states of a set, kept between mails
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
    if (!entry)
      return fail(Error::Kind::malformed, std::string(file) + ": " + std::string(id.str()) + " is no table");
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
  auto automaton = std::make_shared<Automaton>();
  for (std::size_t rule = 0; rule < out.rules_.size(); ++rule)
    for (const PhraseRule::Pattern& pattern : out.rules_[rule].patterns) {
      auto expression = std::make_unique<RE2>(pattern.text, options());
      std::string error = expression->error();
      if (automaton->patterns.size() % Automaton::group_size == 0)
        automaton->groups.push_back(std::make_unique<Automaton::Group>(
            Automaton::Group{RE2::Set(options(), RE2::UNANCHORED), automaton->patterns.size()}));
      if (!expression->ok() || automaton->groups.back()->set.Add(pattern.text, &error) < 0)
        return fail(Error::Kind::malformed,
                    "phrases: " + out.rules_[rule].id + ": " + pattern.text + ": " + error);
      automaton->patterns.push_back({static_cast<std::uint32_t>(rule), std::move(expression)});
    }
  if (automaton->patterns.empty()) return out;
  const bool compiled = std::all_of(automaton->groups.begin(), automaton->groups.end(),
                                    [](const auto& group) { return group->set.Compile(); });
  if (!compiled) return fail(Error::Kind::limit, "phrases: too many patterns for the memory allowed");
  out.automaton_ = std::move(automaton);
  return out;
}

std::vector<Mark> Phrases::scan(std::string_view folded) const {
  std::vector<Mark> out;
  if (!automaton_ || folded.empty()) return out;
  std::vector<int> hits;
  for (const auto& group : automaton_->groups) {
    RE2::Set::ErrorInfo error{};
    if (group->set.Match(re2::StringPiece(folded.data(), folded.size()), &hits, &error)) {
      for (const int hit : hits) locate(group->first + static_cast<std::size_t>(hit), folded, out);
    } else if (error.kind == RE2::Set::kOutOfMemory) {
      const std::size_t end = std::min(group->first + Automaton::group_size, automaton_->patterns.size());
      for (std::size_t pattern = group->first; pattern < end; ++pattern) locate(pattern, folded, out);
    }
  }
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
  const auto hit =
      std::find_if(rules_.begin(), rules_.end(), [&](const PhraseRule& rule) { return rule.id == id; });
  return static_cast<std::size_t>(hit - rules_.begin());
}

}  // namespace kanshiki
