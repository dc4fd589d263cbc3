#pragma once
/// Points in time as text. Seconds are the finest that mail knows.

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace kanshiki {

/// The proleptic Gregorian date and time of day, or nothing if there is no such moment (31 February, 24:00).
/// A leap second (second 60) is the first second of the next minute.
std::optional<std::chrono::sys_seconds> civil_time(std::chrono::year_month_day date, int hour, int minute,
                                                   int second);

/// RFC 3339 text: `2021-10-14T08:10:00+09:00` at a zone that is `zone_minutes` east of UTC, `…Z` without one.
std::string iso8601(std::chrono::sys_seconds utc, std::optional<int> zone_minutes = std::nullopt);

/// Reads RFC 3339 text; seconds and their fraction (dropped) may be left out, and no zone means UTC.
Result<std::chrono::sys_seconds> parse_iso8601(std::string_view text);

}  // namespace kanshiki
