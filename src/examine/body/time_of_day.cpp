/// A time of day that does not lie in the part of the day that the text gives it: 早朝 00:00, 14:00 am.

#include "examine/body/figures.hpp"
#include "examine/examiner.hpp"

namespace kanshiki::examine {
namespace {

using parse::PartOfDay;

/// From the first hour to the last that anybody would call so; past midnight where the last is the smaller.
struct Hours {
  int first, last;
};

Hours hours_of(PartOfDay part) {
  switch (part) {
    case PartOfDay::am:
      return {0, 12};
    case PartOfDay::small_hours:
      return {0, 5};
    case PartOfDay::early_morning:
      return {3, 9};
    case PartOfDay::morning:
      return {4, 12};
    case PartOfDay::midday:
      return {10, 16};
    case PartOfDay::evening:
      return {14, 23};
    case PartOfDay::night:
      return {16, 6};
    case PartOfDay::late_night:
      return {20, 6};
    case PartOfDay::pm:
    case PartOfDay::none:
      break;
  }
  return {0, 24};
}

bool lies_in(int hour, Hours hours) {
  const int of_day = hour % 24;
  if (hours.first > hours.last) return of_day >= hours.first || of_day <= hours.last;
  return of_day >= hours.first && of_day <= hours.last;
}

bool contradicts(const parse::WrittenTime& time) {
  const Hours hours = hours_of(time.part);
  return !lies_in(time.hour, hours) && !(time.twelve_hours && lies_in(time.hour + 12, hours));
}

}  // namespace

Found time_of_day(const Text& text, const Knowledge&, World&) {
  Found out;
  if (!OwnWords::has(text)) return out;
  const OwnWords own(text);
  for (const parse::WrittenTime& time : figures_of(text).times) {
    if (!contradicts(time) || !own.hold({time.begin, time.end})) continue;
    if (out.findings.size() == most_told) break;
    const Cite where = cite(text, Stretch{time.begin, time.end});
    out.findings.push_back(
        {"body.time_of_day_mismatch", Meaning::suspicious, {{"time", where.quote}}, {where}});
  }
  return out;
}

}  // namespace kanshiki::examine
