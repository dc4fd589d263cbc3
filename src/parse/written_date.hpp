#pragma once
/// Dates as people write them in running text, in Japanese and in English.

#include <chrono>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "parse/written_time.hpp"

namespace kanshiki::parse {

/// `2021年10月14日(木)`, `令和3年10月14日`, `R3.10.14`, `10/14(木)`, `2021-10-14 08:10`, `October 14, 2021
/// (Thu)`, `Thursday, the 14th of October` … as written: the day need not exist. Places are in the text that
/// was read.
struct WrittenDate {
  std::size_t begin = 0, end = 0;  ///< the day of the week included, the time of day not
  std::optional<int> year;         ///< of the common era; of the Japanese era where only that is written
  std::optional<int> era_year;     ///< what the year of a Japanese era comes to, where one is written
  unsigned month = 0, day = 0;
  bool swappable = false;  ///< `3/4/2021`: the 4th of March, or the 3rd of April
  std::optional<std::chrono::weekday> weekday;
  std::optional<WrittenTime> time;  ///< that stands right after it
};

/// All dates in `folded` (what parse::fold makes of a text), by position; `times` are its times of day.
/// Linear. A month and a day between slashes alone (`10/14`) are a date only beside a day of the week or a
/// time; what is part of a longer number, a path or a version is none.
std::vector<WrittenDate> written_dates(std::string_view folded, std::span<const WrittenTime> times);

/// The days that `date` can mean; none of them if no such day exists. Where no year is written, that of
/// `around` and the years next to it are tried; without `around`, nothing is known and nothing returned.
std::vector<std::chrono::year_month_day> possible_days(const WrittenDate& date,
                                                       std::optional<std::chrono::year> around);

/// Whether no reading of `date` is a day of the calendar, whatever the year where none is written.
bool is_impossible(const WrittenDate& date);

}  // namespace kanshiki::parse
