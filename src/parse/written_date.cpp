#include "parse/written_date.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "base/text.hpp"
#include "parse/written_date_reader.hpp"
#include "parse/written_names.hpp"

namespace kanshiki::parse {
namespace {

using std::chrono::year_month_day;

/// Whether `word` begins like the name of a month, or is the letter of an era with its year: `r3`.
bool is_like_a_month_or_era(std::string_view word) {
  if (word[0] == 'r' || word[0] == 'h') return word.size() > 1 && !is_alpha(word[1]);
  if (word.size() < 3) return false;
  return std::any_of(months.begin(), months.end(), [&](const NamedNumber& month) {
    return word[0] == month.name[0] && word[1] == month.name[1] && word[2] == month.name[2];
  });
}

/// The bytes with which anything begins that may_begin() looks at.
constexpr std::array<bool, 256> first_bytes = [] {
  std::array<bool, 256> out{};
  for (const char c : std::string_view("0123456789rh")) out[static_cast<unsigned char>(c)] = true;
  for (const auto& names : {std::span<const NamedNumber>(months), std::span<const NamedNumber>(eras)})
    for (const NamedNumber& one : names) out[static_cast<unsigned char>(one.name[0])] = true;
  return out;
}();

/// Where a date can begin: a number, or a word that is not the rest of one.
bool may_begin(std::string_view text, std::size_t at) {
  const char c = text[at], before = at > 0 ? text[at - 1] : '\0';
  if (!first_bytes[static_cast<unsigned char>(c)]) return false;
  if (is_digit(c)) return !is_digit(before);
  if (is_alpha(c)) return !is_alpha(before) && is_like_a_month_or_era(text.substr(at));
  return text.substr(at).starts_with("令") || text.substr(at).starts_with("平成") ||
         text.substr(at).starts_with("昭和");
}

/// Behind the letters or digits that begin at `at`, inside of which no date begins; behind one byte
/// otherwise.
std::size_t behind_run(std::string_view text, std::size_t at) {
  const char first = text[at++];
  while (at < text.size() && is_alpha(first) && is_alpha(text[at])) ++at;
  while (at < text.size() && is_digit(first) && is_digit(text[at])) ++at;
  return at;
}

/// Gives each date the time that stands right after it.
void join_times(std::string_view text, std::span<const WrittenTime> times, std::vector<WrittenDate>& dates) {
  constexpr std::array<std::string_view, 6> joiners = {"", "t", "の", "at", "from", "、"};
  auto time = times.begin();
  for (WrittenDate& date : dates) {
    time = std::find_if(time, times.end(), [&](const WrittenTime& one) { return one.begin >= date.end; });
    if (time == times.end()) return;
    std::string_view gap = trim(text.substr(date.end, time->begin - date.end));
    if (gap.starts_with(',')) gap = trim(gap.substr(1));
    if (std::find(joiners.begin(), joiners.end(), gap) != joiners.end()) date.time = *time;
  }
}

}  // namespace

std::vector<WrittenDate> written_dates(std::string_view folded, std::span<const WrittenTime> times) {
  std::vector<WrittenDate> out;
  for (std::size_t at = 0; at < folded.size();) {
    const auto date = may_begin(folded, at) ? read_written_date(folded, at) : std::nullopt;
    if (date && (out.empty() || date->begin >= out.back().end)) out.push_back(*date);
    at = date ? date->end : behind_run(folded, at);
  }
  join_times(folded, times, out);
  return out;
}

std::vector<year_month_day> possible_days(const WrittenDate& date, std::optional<std::chrono::year> around) {
  std::vector<year_month_day> out;
  const auto try_year = [&](std::chrono::year year) {
    const year_month_day written{year, std::chrono::month(date.month), std::chrono::day(date.day)};
    const year_month_day swapped{year, std::chrono::month(date.day), std::chrono::day(date.month)};
    if (written.ok()) out.push_back(written);
    if (date.swappable && swapped.ok()) out.push_back(swapped);
  };
  if (date.year) {
    try_year(std::chrono::year(*date.year));
  } else if (around) {
    for (const int step : {0, -1, 1}) try_year(*around + std::chrono::years(step));
  }
  return out;
}

bool is_impossible(const WrittenDate& date) {
  constexpr std::chrono::year leap{2024};
  return possible_days(date, leap).empty();
}

}  // namespace kanshiki::parse
