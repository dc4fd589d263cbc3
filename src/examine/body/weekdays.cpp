/// Days of the week in the text that are not those of the calendar: beside their date, or two for one date.

#include <algorithm>
#include <map>

#include "examine/body/figures.hpp"
#include "examine/examiner.hpp"

namespace kanshiki::examine {
namespace {

using parse::WrittenDate;

std::string name_of(std::chrono::weekday day) {
  constexpr std::string_view names[] = {"sunday",   "monday", "tuesday", "wednesday",
                                        "thursday", "friday", "saturday"};
  return std::string(names[day.c_encoding()]);
}

/// The day of the week on which `date` really falls, if it is another than written in every year that may be
/// meant.
std::optional<std::chrono::weekday> contradicted(const WrittenDate& date, const Mail& mail) {
  const auto days = parse::possible_days(date, year_sent(mail));
  if (!date.weekday || days.empty()) return std::nullopt;
  const auto fits = [&](const auto& day) { return std::chrono::weekday(day) == *date.weekday; };
  if (std::any_of(days.begin(), days.end(), fits)) return std::nullopt;
  return std::chrono::weekday(days.front());
}

void find_mismatches(const Text& text, const Dates& dates, Found& out) {
  for (const WrittenDate& date : dates) {
    const auto real = contradicted(date, *text.mail);
    if (!real) continue;
    if (out.findings.size() == most_told) return;
    const Cite where = cite(text, place(date));
    out.findings.push_back({"body.date_weekday_mismatch",
                            Meaning::suspicious,
                            {{"date", where.quote},
                             {"written", name_of(*date.weekday)},
                             {"weekday", name_of(*real)},
                             {"year_written", date.year.has_value()}},
                            {where}});
  }
}

bool same_year(const WrittenDate& a, const WrittenDate& b) {
  return !a.year || !b.year || *a.year == *b.year;
}

void find_pairs(const Text& text, const Dates& dates, Found& out) {
  std::map<std::pair<unsigned, unsigned>, const WrittenDate*> first_of_day;
  for (const WrittenDate& date : dates) {
    if (!date.weekday || date.swappable) continue;
    const auto [known, is_new] = first_of_day.try_emplace({date.month, date.day}, &date);
    const WrittenDate& first = *known->second;
    if (is_new || first.weekday == date.weekday || !same_year(first, date)) continue;
    const Cite one = cite(text, place(first)), other = cite(text, place(date));
    out.findings.push_back({"body.date_two_weekdays",
                            Meaning::suspicious,
                            {{"first", one.quote}, {"second", other.quote}},
                            {one, other}});
    return;
  }
}

}  // namespace

Found weekdays(const Text& text, const Knowledge&, World&) {
  Found out;
  const Dates& dates = own_dates(text);
  find_mismatches(text, dates, out);
  find_pairs(text, dates, out);
  return out;
}

}  // namespace kanshiki::examine
