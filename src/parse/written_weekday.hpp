#pragma once
/// The day of the week that stands beside a date.

#include <chrono>
#include <optional>

#include "parse/written_cursor.hpp"

namespace kanshiki::parse {

/// What follows a date: `(木)`, `(木・祝)`, `木曜日`, `(thu)`, `, thursday`; `thu` too after a date in
/// numbers.
std::optional<std::chrono::weekday> take_weekday_after(WrittenCursor& cursor, bool numeric);

/// What stands before a date: `thu, `, `thursday the `. Moves `begin` to where it begins.
std::optional<std::chrono::weekday> take_weekday_before(std::string_view text, std::size_t& begin);

}  // namespace kanshiki::parse
