#pragma once
/// Times of day as people write them in running text.

#include <optional>
#include <string_view>
#include <vector>

namespace kanshiki::parse {

/// A word that says in which part of the day a time lies.
enum class PartOfDay {
  none,
  am,
  pm,
  small_hours,
  early_morning,
  morning,
  midday,
  evening,
  night,
  late_night
};

/// `08:10`, `8:10:05 pm`, `午後3時`, `8時10分`, `早朝5時半`, `24:00`. Places are in the text that was read.
struct WrittenTime {
  std::size_t begin = 0, end = 0;  ///< the word for the part of the day included
  int hour = 0;  ///< 0–29: Japan counts the small hours on past 24; 12-hour clocks resolved
  int minute = 0;
  bool twelve_hours = false;  ///< may be meant on a clock of twelve hours: `8時`, not `08:00`
  PartOfDay part = PartOfDay::none;
};

/// All times in `folded` (what parse::fold makes of a text), by position. Linear.
std::vector<WrittenTime> written_times(std::string_view folded);

}  // namespace kanshiki::parse
