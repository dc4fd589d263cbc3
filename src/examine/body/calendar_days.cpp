/// Dates in the text that no calendar has: 30 February, and a year of a Japanese era beside another year.

#include "examine/body/figures.hpp"
#include "examine/examiner.hpp"

namespace kanshiki::examine {

Found calendar_days(const Text& text, const Knowledge&, World&) {
  Found out;
  for (const parse::WrittenDate& date : own_dates(text)) {
    if (out.findings.size() >= most_told) break;
    const Cite where = cite(text, place(date));
    if (parse::is_impossible(date))
      out.findings.push_back({"body.impossible_date", Meaning::suspicious, {{"date", where.quote}}, {where}});
    if (date.year && date.era_year && *date.year != *date.era_year)
      out.findings.push_back({"body.era_year_mismatch",
                              Meaning::suspicious,
                              {{"date", where.quote},
                               {"year", std::int64_t{*date.year}},
                               {"era_year", std::int64_t{*date.era_year}}},
                              {where}});
  }
  return out;
}

}  // namespace kanshiki::examine
