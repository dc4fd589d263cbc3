/// A span of time whose end lies before its beginning: 10月20日〜10月14日.

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "examine/body/figures.hpp"
#include "examine/examiner.hpp"

namespace kanshiki::examine {
namespace {

using parse::WrittenDate;

std::size_t end_of(const WrittenDate& date) { return date.time ? date.time->end : date.end; }

bool joins(std::string_view between) {
  constexpr std::array<std::string_view, 11> joiners = {"~",    "〜", "-",     "–",    "—",      "から",
                                                        "より", "to", "until", "till", "through"};
  between = trim(between);
  if (between.starts_with("頃")) between = trim(between.substr(std::string_view("頃").size()));
  return std::find(joiners.begin(), joiners.end(), between) != joiners.end();
}

/// Whether a later day was put in place of an earlier one, or the other way round: that is no span.
bool tells_of_a_move(std::string_view folded, std::size_t begin, std::size_t end) {
  constexpr std::size_t looked_at = 60;
  constexpr std::array<std::string_view, 9> moves = {"変更",      "延期",        "前倒し",
                                                     "繰り上げ",  "moved",       "changed",
                                                     "postponed", "rescheduled", "brought forward"};
  const std::size_t from = begin - std::min(begin, looked_at);
  const std::string_view around = folded.substr(from, end + looked_at - from);
  return std::any_of(moves.begin(), moves.end(),
                     [&](std::string_view one) { return around.find(one) != std::string_view::npos; });
}

/// Whether `end` is earlier whatever year is meant: spans may run over the turn of a year.
bool is_earlier(const WrittenDate& end, const WrittenDate& start) {
  if (end.swappable || start.swappable) return false;
  const bool years = end.year && start.year;
  if (years && *end.year != *start.year) return *end.year < *start.year;
  if (!years && end.year && !start.year) return false;
  if (end.month != start.month) return years && end.month < start.month;
  if (end.day != start.day) return end.day < start.day;
  if (!end.time || !start.time || end.time->twelve_hours || start.time->twelve_hours) return false;
  return std::pair(end.time->hour, end.time->minute) < std::pair(start.time->hour, start.time->minute);
}

}  // namespace

Found ends_before_start(const Text& text, const Knowledge&, World&) {
  Found out;
  const Dates& dates = own_dates(text);
  const std::string_view folded = text.folded.text;
  for (std::size_t i = 0; i + 1 < dates.size(); ++i) {
    const WrittenDate &start = dates[i], &end = dates[i + 1];
    if (end.begin < end_of(start) || !joins(folded.substr(end_of(start), end.begin - end_of(start))))
      continue;
    if (!is_earlier(end, start) || tells_of_a_move(folded, start.begin, end_of(end))) continue;
    if (out.findings.size() == most_told) break;
    const Cite from = cite(text, Stretch{start.begin, end_of(start)}),
               to = cite(text, Stretch{end.begin, end_of(end)});
    out.findings.push_back({"body.ends_before_start",
                            Meaning::suspicious,
                            {{"start", from.quote}, {"end", to.quote}},
                            {from, to}});
  }
  return out;
}

}  // namespace kanshiki::examine
