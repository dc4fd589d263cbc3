#pragma once
/// The dates that the author of a mail writes.

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

#include "examine/body/own_words.hpp"
#include "parse/written_date.hpp"

namespace kanshiki::examine {

using Dates = std::vector<parse::WrittenDate>;

/// Finds the dates in the own words of a body, at most most_looked_at; none in what is no body.
std::shared_ptr<const Dates> find_own_dates(const Text& text);

/// Those that were found when `text` was made: several examiners look at them.
const Dates& own_dates(const Text& text);

inline Stretch place(const parse::WrittenDate& date) { return {date.begin, date.end}; }

/// The day on which the mail was sent, by its Date and in that field's zone.
std::optional<std::chrono::year_month_day> day_sent(const Mail& mail);

/// The same day's year: where a date has none, it is that one or one beside it.
std::optional<std::chrono::year> year_sent(const Mail& mail);

}  // namespace kanshiki::examine
