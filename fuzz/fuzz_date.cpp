// What must hold of every date that is read: it is of a year that mail can be of, and written out it is read
// again.
#include <cstdint>
#include <cstdlib>

#include "base/time.hpp"
#include "parse/date.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto date = kanshiki::parse::parse_mail_date({reinterpret_cast<const char*>(data), size});
  if (!date) return 0;
  const auto require = [](bool holds) {
    if (!holds) std::abort();
  };
  const std::string text = kanshiki::iso8601(date->utc, date->zone_minutes);
  require(text >= "1899" && text.size() <= 26);
  require(!date->weekday_wrong || date->weekday_written);
  require(kanshiki::parse_iso8601(text).value_or(date->utc) == date->utc);
  return 0;
}
