#pragma once
/// A date as a mail writes it (RFC 5322 §3.3).

#include <chrono>
#include <optional>

namespace kanshiki {

struct MailDate {
  std::chrono::sys_seconds utc;
  std::optional<int> zone_minutes;  ///< east of UTC; absent where the mail does not tell (`-0000`, no zone)
  bool weekday_wrong = false;       ///< the day of the week written is not that of the date
  bool odd_form = false;            ///< neither the current nor the obsolete form of RFC 5322
};

}  // namespace kanshiki
