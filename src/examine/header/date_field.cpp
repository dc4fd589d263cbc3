/// The Date field (RFC 5322 §3.6.1): there, a date, and one that exists.

#include "base/time.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/japanese.hpp"

namespace kanshiki::examine {
namespace {

constexpr int china_minutes = 8 * 60;  // the zone of China, Taiwan, Hong Kong, Singapore, Western Australia

}  // namespace

Found date_field(const Mail& mail, const Knowledge&, World&) {
  Found out;
  const auto note = [&](const char* id, Meaning meaning, std::vector<Fact> facts = {}) {
    out.findings.push_back({id, meaning, std::move(facts), {cite(mail, "Date")}});
  };
  const HeaderField* field = mail.headers.first("Date");
  if (!field) {
    note("header.date_missing", Meaning::suspicious);
  } else if (!mail.date) {
    note("header.date_malformed", Meaning::suspicious);
  } else {
    const std::vector<Fact> facts = {{"date", iso8601(mail.date->utc, mail.date->zone_minutes)}};
    if (mail.date->weekday_wrong && !mail.is_report()) note("header.date_weekday_wrong", Meaning::suspicious, facts);
    if (mail.date->zone_minutes == china_minutes && is_japanese(mail))
      note("header.china_time_in_japanese_mail", Meaning::suspicious, facts);
  }
  return out;
}

}  // namespace kanshiki::examine
