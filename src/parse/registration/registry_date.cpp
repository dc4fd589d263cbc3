#include "parse/registration/registry_date.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "base/time.hpp"

namespace kanshiki::parse {
namespace {

using std::chrono::minutes;

constexpr int japan_minutes = 9 * 60;
constexpr std::string_view months[] = {"jan", "feb", "mar", "apr", "may", "jun",
                                       "jul", "aug", "sep", "oct", "nov", "dec"};

/// All digits of `text` as a number, or -1.
int number(std::string_view text) {
  if (text.empty() || text.size() > 4 || !std::all_of(text.begin(), text.end(), is_digit)) return -1;
  int out = 0;
  for (const char c : text) out = out * 10 + (c - '0');
  return out;
}

std::optional<std::chrono::year_month_day> day_of(int year, int month, int day) {
  if (year < 1980 || month < 1 || day < 1) return {};
  const std::chrono::year_month_day out{std::chrono::year(year), std::chrono::month(unsigned(month)),
                                        std::chrono::day(unsigned(day))};
  if (!out.ok()) return {};
  return out;
}

std::optional<std::chrono::year_month_day> read_day(std::string_view text) {
  if (text.size() == 8)
    return day_of(number(text.substr(0, 4)), number(text.substr(4, 2)), number(text.substr(6)));
  for (const char separator : {'-', '/', '.'}) {
    const auto parts = split(text, separator);
    if (parts.size() != 3) continue;
    const auto month = std::find(std::begin(months), std::end(months), to_lower(parts[1]));
    if (month != std::end(months))
      return day_of(number(parts[2]), int(month - std::begin(months)) + 1, number(parts[0]));
    return day_of(number(parts[0]), number(parts[1]), number(parts[2]));
  }
  return {};
}

/// Minutes east of UTC that a text ends in: "Z", "+09:00", "+0900".
std::optional<int> read_zone(std::string_view& text) {
  if (text.ends_with('Z') || text.ends_with('z')) {
    text.remove_suffix(1);
    return 0;
  }
  const std::size_t sign = text.find_last_of("+-");
  if (sign == std::string_view::npos) return {};
  const std::string digits = replace_all(text.substr(sign + 1), ":", "");
  const int value = digits.size() == 4 ? number(digits) : digits.size() == 2 ? number(digits) * 100 : -1;
  if (value < 0 || value > 1400) return {};
  const int east = value / 100 * 60 + value % 100;
  const bool west = text[sign] == '-';
  text = text.substr(0, sign);
  return west ? -east : east;
}

/// "09:00:00", fraction dropped.
std::optional<std::chrono::seconds> read_clock(std::string_view text) {
  text = text.substr(0, text.find('.'));
  const auto parts = split(text, ':');
  if (parts.size() < 2 || parts.size() > 3) return {};
  const int hour = number(parts[0]), minute = number(parts[1]),
            second = parts.size() == 3 ? number(parts[2]) : 0;
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60) return {};
  return std::chrono::hours(hour) + minutes(minute) + std::chrono::seconds(second);
}

}  // namespace

std::optional<RegistryDate> registry_date(std::string_view text, int zone_minutes) {
  text = trim(text);
  const std::size_t gap = text.find_first_of("T ");
  const auto day = read_day(text.substr(0, gap));
  if (!day) return {};
  RegistryDate out{std::chrono::sys_days(*day), zone_minutes};
  if (gap != std::string_view::npos) {
    std::string_view rest = trim(text.substr(gap + 1));
    if (const std::size_t word = rest.find_first_of(" ("); word != std::string_view::npos) {
      if (icontains(rest.substr(word), "JST")) out.zone_minutes = japan_minutes;
      rest = rest.substr(0, word);
    }
    if (const auto zone = read_zone(rest)) out.zone_minutes = *zone;
    const auto clock = read_clock(rest);
    if (!clock) return {};
    out.utc += *clock;
  }
  out.utc -= minutes(out.zone_minutes);
  return out;
}

}  // namespace kanshiki::parse
