// What must hold of every date that is read: it is of a year that mail can be of, and written out it is read
// again.
#include "base/time.hpp"
#include "parse/date.hpp"
#include "require.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto date = kanshiki::parse::parse_mail_date(text_of(data, size));
  if (!date) return 0;
  const std::string text = kanshiki::iso8601(date->utc, date->zone_minutes);
  require(text >= "1899" && text.size() <= 26);
  require(kanshiki::parse_iso8601(text).value_or(date->utc) == date->utc);
  return 0;
}
