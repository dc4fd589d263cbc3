#pragma once
/// What a text says in figures: when, and how much.

#include <string_view>
#include <vector>

#include "parse/written_amount.hpp"
#include "parse/written_date.hpp"
#include "parse/written_time.hpp"

namespace kanshiki::parse {

struct Figures {
  std::vector<WrittenDate> dates;
  std::vector<WrittenTime> times;
  std::vector<WrittenAmount> amounts;
};

/// All of them in `folded` (what parse::fold makes of a text), by position. Linear.
inline Figures figures_in(std::string_view folded) {
  Figures out;
  out.times = written_times(folded);
  out.dates = written_dates(folded, out.times);
  out.amounts = written_amounts(folded);
  return out;
}

}  // namespace kanshiki::parse
