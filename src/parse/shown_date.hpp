#pragma once
/// Dates as mail programs show them to people.

#include <string>
#include <string_view>

namespace kanshiki::parse {

/// `2021年10月14日(木) 8:10`, `2021年10月14日木曜日 午後8:10:05 JST` as parse_mail_date reads them. What is no such
/// date comes back as it is; the forms of other languages parse_mail_date reads by itself.
std::string mail_date_of(std::string_view shown);

}  // namespace kanshiki::parse
