/// Deadlines that contradict the mail or one another: a day before the mail was sent, two terms for one
/// request.

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "examine/body/figures.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "parse/written_deadline.hpp"

namespace kanshiki::examine {
namespace {

using namespace std::chrono_literals;
using parse::WrittenDate;
using parse::WrittenDeadline;

bool ends_with_any(std::string_view text, std::span<const std::string_view> words) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view one) { return text.ends_with(one); });
}

/// `10月14日まで`, `by October 14`: a day up to which something is asked.
bool is_limit(std::string_view folded, const WrittenDate& date) {
  constexpr std::array<std::string_view, 4> before = {" by", " before", " until", " no later than"};
  constexpr std::array<std::string_view, 4> after = {"まで", "迄", "中に", "以内"};
  const std::string_view left = folded.substr(0, date.begin);
  if (ends_with_any(trim(left), before)) return true;
  const std::size_t end = date.time ? date.time->end : date.end;
  const std::string_view right = trim(folded.substr(end, 24));
  return std::any_of(after.begin(), after.end(),
                     [&](std::string_view one) { return right.starts_with(one); });
}

/// Whether one of `marks` (by position) lies in `stretch`.
bool has_mark(const std::vector<Stretch>& marks, Stretch stretch) {
  const auto first = std::lower_bound(marks.begin(), marks.end(), stretch.begin,
                                      [](const Stretch& mark, std::size_t at) { return mark.begin < at; });
  return first != marks.end() && first->end <= stretch.end;
}

/// Whoever asks for something by a day asks while that day is still to come. Zones make a day's difference.
void find_past(const Text& text, const std::vector<Stretch>& asks, Found& out) {
  const auto sent = day_sent(*text.mail);
  if (!sent) return;
  for (const WrittenDate& date : own_dates(text)) {
    if (!date.year || !is_limit(text.folded.text, date)) continue;
    const auto days = parse::possible_days(date, std::nullopt);
    const bool past = !days.empty() && std::all_of(days.begin(), days.end(), [&](const auto& day) {
      return std::chrono::sys_days(day) + std::chrono::days(1) < std::chrono::sys_days(*sent);
    });
    const Stretch sentence = sentence_around(text.folded.text, place(date));
    if (!past || !has_mark(asks, sentence)) continue;
    out.findings.push_back({"body.deadline_before_mail",
                            Meaning::suspicious,
                            {{"deadline", cite(text, place(date)).quote}},
                            {cite(text, sentence), cite(*text.mail, "Date")}});
    return;
  }
}

/// A term to do something about an account.
struct Term {
  std::chrono::hours within;  ///< since the mail was sent
  std::chrono::hours slack;  ///< it may be meant so much later or earlier: days end at some hour of some zone
  Stretch words, sentence;
};

/// How long from the mail to the end of a day that it names, if that is still to come; the next such day
/// where no year is written.
std::optional<std::chrono::hours> time_until(const WrittenDate& date, const Mail& mail) {
  const auto sent = day_sent(mail);
  std::optional<std::chrono::hours> out;
  if (!sent || date.swappable) return out;
  for (const auto day : parse::possible_days(date, sent->year())) {
    const std::chrono::hours left = std::chrono::sys_days(day) - std::chrono::sys_days(*sent);
    if (left >= 0h && (!out || left < *out)) out = left;
  }
  return out;
}

std::vector<Term> terms_of(const Text& text, const OwnWords& own, const std::vector<Stretch>& steps) {
  std::vector<Term> out;
  const auto add = [&](std::chrono::hours within, std::chrono::hours slack, Stretch words) {
    const Stretch sentence = sentence_around(text.folded.text, words);
    if (has_mark(steps, sentence)) out.push_back({within, slack, words, sentence});
  };
  std::vector<WrittenDeadline> deadlines = parse::written_deadlines(text.folded.text);
  deadlines.resize(std::min(deadlines.size(), most_looked_at));
  for (const WrittenDeadline& one : deadlines)
    if (own.hold({one.begin, one.end})) add(one.within, 0h, {one.begin, one.end});
  if (out.empty()) return out;
  for (const WrittenDate& date : own_dates(text))
    if (const auto left = time_until(date, *text.mail); left && is_limit(text.folded.text, date))
      add(*left, 48h, place(date));
  return out;
}

bool disagree(const Term& a, const Term& b) {
  return std::chrono::abs(a.within - b.within) > a.slack + b.slack;
}

void find_two_terms(const Text& text, const OwnWords& own, const std::vector<Stretch>& steps, Found& out) {
  const std::vector<Term> terms = terms_of(text, own, steps);
  const auto other =
      std::find_if(terms.begin(), terms.end(), [&](const Term& one) { return disagree(terms.front(), one); });
  if (other == terms.end()) return;
  const auto words = [&](const Term& one) { return cite(text, one.words).quote; };
  out.findings.push_back({"body.two_deadlines",
                          Meaning::suspicious,
                          {{"first", words(terms.front())}, {"second", words(*other)}},
                          {cite(text, terms.front().sentence), cite(text, other->sentence)}});
}

}  // namespace

Found deadlines(const Text& text, const Knowledge& knowledge, World&) {
  Found out;
  if (!OwnWords::has(text)) return out;
  const OwnWords own(text);
  const auto asks = own.marks(knowledge.phrases.find("mark.asks"));
  const auto steps = own.marks(knowledge.phrases.find("mark.account_step"));
  if (!asks.empty()) find_past(text, asks, out);
  if (!steps.empty()) find_two_terms(text, own, steps, out);
  return out;
}

}  // namespace kanshiki::examine
