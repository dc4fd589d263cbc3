#pragma once
/// Dates of header fields (RFC 5322 §3.3 and §4.3), and what is found in their place in real mail.

#include <chrono>
#include <optional>
#include <string_view>

#include "base/result.hpp"
#include "model/mail_date.hpp"

namespace kanshiki::parse {

/// Reads a date-time: current, obsolete (two-digit years, named zones, comments anywhere), and common other
/// forms (ISO 8601, asctime, JavaScript, `2021/10/14`), which are marked `odd_form`. Fails where day or time
/// of day is missing or does not exist, or could be read in two ways (`01/02/2021`). Linear in the length.
Result<MailDate> parse_mail_date(std::string_view text);

/// The day of the week that `word` names in English, by three letters or more.
std::optional<std::chrono::weekday> parse_weekday(std::string_view word);

}  // namespace kanshiki::parse
