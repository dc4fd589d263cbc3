#include "parse/shown_date.hpp"

#include <fmt/format.h>

#include <array>

#include "base/text.hpp"

namespace kanshiki::parse {
namespace {

constexpr std::size_t npos = std::string_view::npos;

/// The first six numbers of a text; 0 for those that it does not have.
std::array<int, 6> numbers_in(std::string_view text) {
  std::array<int, 6> out{};
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size() && count < out.size(); ++at) {
    if (!is_digit(text[at])) continue;
    for (; at < text.size() && is_digit(text[at]); ++at)
      if (out[count] < 10'000) out[count] = out[count] * 10 + (text[at] - '0');
    ++count;
  }
  return out;
}

}  // namespace

std::string mail_date_of(std::string_view shown) {
  const std::size_t year = shown.find("年"), month = shown.find("月", year), day = shown.find("日", month);
  if (year == npos || month == npos || day == npos || shown.find(':', day) == npos) return std::string(shown);
  auto [y, m, d, hour, minute, second] = numbers_in(shown);
  if (shown.find("午後") != npos && hour < 12) hour += 12;
  if (shown.find("午前") != npos && hour == 12) hour = 0;
  const std::string_view zone = shown.ends_with("JST") ? "+09:00" : "";
  return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}{}", y, m, d, hour, minute, second, zone);
}

}  // namespace kanshiki::parse
