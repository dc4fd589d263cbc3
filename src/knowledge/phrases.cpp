#include "knowledge/phrases.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <deque>
#include <mutex>
#include <numeric>
#include <tuple>

#include "base/limits.hpp"
#include "base/text.hpp"
#include "knowledge/pattern_filter.hpp"
#include "knowledge/toml.hpp"

namespace kanshiki {
namespace {

RE2::Options options() {
  RE2::Options out;
  out.set_log_errors(false);
  out.set_max_mem(static_cast<std::int64_t>(limits::MiB / 4));  // states of one, kept between mails
  return out;
}

/// A pattern of a rule. Its expression is made when it is first needed: a mail needs ten of thousands.
class Pattern {
 public:
  Pattern(std::uint32_t rule, std::string text) : rule_(rule), text_(std::move(text)) {}

  std::uint32_t rule() const { return rule_; }
  const std::string& text() const { return text_; }
  const RE2& expression() const {
    std::call_once(once_, [this] { expression_.emplace(text_, options()); });
    return *expression_;
  }

 private:
  std::uint32_t rule_;
  std::string text_;
  mutable std::once_flag once_;
  mutable std::optional<RE2> expression_;
};

/// `pattern` with gaps of any length, "due[^.]{0,60}pay" as "due[^.]{0,}pay", "(and [a-z]+ ){0,6}" as
/// "(and [a-z]+ ){0,}", and words that may go on, "\bpay\b" as "\bpay": it matches wherever the pattern does,
/// and because it does not count how far each "due" lies back, nor look behind each word, it is a third smaller
/// and compiled in a quarter of the time.
std::string loosened(std::string pattern) {
  static const std::string set = R"(\[(?:[^\]\\]|\\.)+\])";
  static const std::string group = R"(\((?:[^()\\\[]|\\.|)" + set + R"()+\))";
  static const RE2 five_or_more("((?:" + set + "|" + group + R"()\{[0-9]+,)(?:[5-9]|[0-9]{2,})\})");
  static const RE2 end_of_word(R"(([\w)*+?}])\\b)");
  RE2::GlobalReplace(&pattern, five_or_more, R"(\1})");
  RE2::GlobalReplace(&pattern, end_of_word, R"(\1)");
  return pattern;
}

}  // namespace

/// The filter tells which patterns to try on a text; without one, all are.
struct Phrases::Automaton {
  std::deque<Pattern> patterns;
  std::optional<PatternFilter> filter;

  std::vector<std::string> for_the_filter() const;
  Result<void> check() const;
  std::vector<std::uint32_t> promising_in(std::string_view piece) const;
};

namespace {

/// Where the paragraphs that begin at `begin` end: as many as make a piece. An expression is only tried on
/// pieces that have all its words, and no phrase goes on in the next paragraph.
std::size_t end_of_piece(std::string_view folded, std::size_t begin) {
  constexpr std::size_t enough = 256;  // bytes
  const std::size_t line = folded.find('\n', std::min(begin + enough, folded.size()));
  return line == std::string_view::npos ? folded.size() : line + 1;
}

/// Marks what `pattern` matches in the piece of a text that stands at `shift`.
void locate(const Pattern& pattern, std::string_view piece, std::size_t shift, std::vector<Mark>& out) {
  const re2::StringPiece text(piece.data(), piece.size());
  re2::StringPiece match;
  for (std::size_t at = 0; pattern.expression().Match(text, at, text.size(), RE2::UNANCHORED, &match, 1);) {
    const auto begin = static_cast<std::size_t>(match.data() - text.data());
    const std::size_t end = begin + match.size();
    if (end == begin) return;  // a pattern that matches nothing says nothing
    out.push_back(
        {pattern.rule(), static_cast<std::uint32_t>(shift + begin), static_cast<std::uint32_t>(shift + end)});
    at = end;
  }
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

/// A long pattern stands on several lines; their breaks and the blanks that follow are none of it.
std::string on_one_line(std::string_view pattern) {
  std::string out;
  for (std::string_view line : split(pattern, '\n')) {
    if (!out.empty()) line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
    out += line;
  }
  return out;
}

Result<PhraseRule> read_rule(const std::string& id, const toml::table& entry) {
  PhraseRule out;
  out.id = id;
  for (const auto& [language, patterns] : entry)
    for (const std::string& pattern : strings(toml::node_view<const toml::node>(patterns)))
      out.patterns.push_back({std::string(language.str()), on_one_line(pattern)});
  return out;
}

}  // namespace

Result<std::vector<PhraseRule>> read_phrases(std::string_view text, std::string_view file) {
  return read_entries(text, file, read_rule);
}

Result<Phrases> Phrases::compile(std::vector<PhraseRule> rules, const Result<std::string>& filter) {
  Phrases out;
  out.rules_ = std::move(rules);
  auto automaton = std::make_shared<Automaton>();
  for (std::size_t rule = 0; rule < out.rules_.size(); ++rule) {
    out.places_.emplace(out.rules_[rule].id, rule);
    for (const PhraseRule::Pattern& pattern : out.rules_[rule].patterns)
      automaton->patterns.emplace_back(static_cast<std::uint32_t>(rule), pattern.text);
  }
  if (filter) automaton->filter = PatternFilter::restore(*filter, automaton->for_the_filter());
  if (!automaton->filter) {  // whoever made a filter of them has checked them
    out.why_unfiltered_ = filter ? "the phrases have changed since the build" : filter.error().what;
    if (auto good = automaton->check(); !good) return tl::unexpected<Error>(good.error());
  }
  out.automaton_ = std::move(automaton);
  return out;
}

Result<std::string> Phrases::make_filter() const {
  if (!automaton_) return std::string();
  if (auto good = automaton_->check(); !good) return tl::unexpected<Error>(good.error());
  return PatternFilter::compile(automaton_->for_the_filter()).map([](const PatternFilter& made) {
    return made.bytes();
  });
}

bool Phrases::has_filter() const { return automaton_ && automaton_->filter; }

std::vector<std::string> Phrases::Automaton::for_the_filter() const {
  std::vector<std::string> out;
  for (const Pattern& pattern : patterns) out.push_back(loosened(pattern.text()));
  return out;
}

Result<void> Phrases::Automaton::check() const {
  for (const Pattern& pattern : patterns)
    if (const RE2& expression = pattern.expression(); !expression.ok())
      return fail(Error::Kind::malformed, "phrases: " + pattern.text() + ": " + expression.error());
  return {};
}

std::vector<std::uint32_t> Phrases::Automaton::promising_in(std::string_view piece) const {
  std::vector<std::uint32_t> out;
  if (filter && filter->find(piece, out)) return out;
  out.resize(patterns.size());
  std::iota(out.begin(), out.end(), 0U);
  return out;
}

std::vector<Mark> Phrases::scan(std::string_view folded) const {
  std::vector<Mark> out;
  if (!automaton_ || folded.empty()) return out;
  for (std::size_t begin = 0; begin < folded.size();) {
    const std::size_t end = end_of_piece(folded, begin);
    const std::string_view piece = folded.substr(begin, end - begin);
    for (const std::uint32_t pattern : automaton_->promising_in(piece))
      locate(automaton_->patterns[pattern], piece, begin, out);
    begin = end;
  }
  keep_longest(out);
  return out;
}

std::size_t Phrases::find(std::string_view id) const {
  const auto hit = places_.find(id);
  return hit == places_.end() ? rules_.size() : hit->second;
}

}  // namespace kanshiki
