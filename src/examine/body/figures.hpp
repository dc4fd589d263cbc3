#pragma once
/// The dates, times of day and sums of money in a body: several examiners look at them.

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

#include "examine/body/own_words.hpp"
#include "parse/figures.hpp"

namespace kanshiki::examine {

using Dates = std::vector<parse::WrittenDate>;

/// Finds them in a body, and nothing in what is none. Of the dates those in own words are kept, at most
/// most_looked_at.
std::shared_ptr<const parse::Figures> find_figures(const Text& text);

/// Those that were found when `text` was made.
const parse::Figures& figures_of(const Text& text);
inline const Dates& own_dates(const Text& text) { return figures_of(text).dates; }

inline Stretch place(const parse::WrittenDate& date) { return {date.begin, date.end}; }

/// The day on which the mail was sent, by its Date and in that field's zone.
std::optional<std::chrono::year_month_day> day_sent(const Mail& mail);

/// The same day's year: where a date has none, it is that one or one beside it.
std::optional<std::chrono::year> year_sent(const Mail& mail);

}  // namespace kanshiki::examine
