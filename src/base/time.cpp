#include "base/time.hpp"

#include <fmt/format.h>

#include <cstdlib>

#include "base/text.hpp"

namespace kanshiki {
namespace {

/// Reads fixed-width numbers and the marks between them, front to back.
class Cursor {
 public:
  explicit Cursor(std::string_view text) : rest_(text) {}

  bool done() const { return rest_.empty(); }
  bool skip(char mark) {
    if (rest_.empty() || rest_.front() != mark) return false;
    rest_.remove_prefix(1);
    return true;
  }
  std::optional<int> number(std::size_t width) {
    if (rest_.size() < width) return std::nullopt;
    int value = 0;
    for (char c : rest_.substr(0, width)) {
      if (!is_digit(c)) return std::nullopt;
      value = value * 10 + (c - '0');
    }
    rest_.remove_prefix(width);
    return value;
  }
  void skip_digits() {
    while (!rest_.empty() && is_digit(rest_.front())) rest_.remove_prefix(1);
  }

 private:
  std::string_view rest_;
};

std::optional<std::chrono::year_month_day> read_date(Cursor& in) {
  const auto year = in.number(4);
  if (!year || !in.skip('-')) return std::nullopt;
  const auto month = in.number(2);
  if (!month || !in.skip('-')) return std::nullopt;
  const auto day = in.number(2);
  if (!day) return std::nullopt;
  return std::chrono::year_month_day{std::chrono::year{*year},
                                     std::chrono::month(static_cast<unsigned>(*month)),
                                     std::chrono::day(static_cast<unsigned>(*day))};
}

/// Minutes east of UTC from `Z`, `+09:00`, `+0900` or nothing.
std::optional<int> read_zone(Cursor& in) {
  if (in.done() || in.skip('Z') || in.skip('z')) return 0;
  const bool west = in.skip('-');
  if (!west && !in.skip('+')) return std::nullopt;
  const auto hours = in.number(2);
  in.skip(':');
  const auto minutes = in.number(2);
  if (!hours || !minutes || *minutes > 59) return std::nullopt;
  const int east = *hours * 60 + *minutes;
  return west ? -east : east;
}

std::optional<std::chrono::sys_seconds> read_moment(Cursor& in) {
  const auto date = read_date(in);
  if (!date || !(in.skip('T') || in.skip('t') || in.skip(' '))) return std::nullopt;
  const auto hour = in.number(2);
  if (!hour || !in.skip(':')) return std::nullopt;
  const auto minute = in.number(2);
  std::optional<int> second = 0;
  if (in.skip(':')) {
    second = in.number(2);
    if (in.skip('.')) in.skip_digits();
  }
  if (!minute || !second) return std::nullopt;
  return civil_time(*date, *hour, *minute, *second);
}

}  // namespace

std::optional<std::chrono::sys_seconds> civil_time(std::chrono::year_month_day date, int hour, int minute,
                                                   int second) {
  const bool exists =
      date.ok() && hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59 && second >= 0 && second <= 60;
  if (!exists) return std::nullopt;
  return std::chrono::sys_days{date} + std::chrono::hours{hour} + std::chrono::minutes{minute} +
         std::chrono::seconds{second};
}

std::string iso8601(std::chrono::sys_seconds utc, std::optional<int> zone_minutes) {
  const auto local = utc + std::chrono::minutes{zone_minutes.value_or(0)};
  const auto day = std::chrono::floor<std::chrono::days>(local);
  const std::chrono::year_month_day date{day};
  const std::chrono::hh_mm_ss clock{local - day};
  std::string out = fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}", static_cast<int>(date.year()),
                                static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                                clock.hours().count(), clock.minutes().count(), clock.seconds().count());
  if (!zone_minutes) return out + "Z";
  const int east = std::abs(*zone_minutes);
  return out + fmt::format("{}{:02}:{:02}", *zone_minutes < 0 ? '-' : '+', east / 60, east % 60);
}

Result<std::chrono::sys_seconds> parse_iso8601(std::string_view text) {
  Cursor in(trim(text));
  const auto local = read_moment(in);
  const auto zone = local ? read_zone(in) : std::nullopt;
  if (!zone || !in.done()) return fail(Error::Kind::malformed, "not an ISO 8601 date and time");
  return *local - std::chrono::minutes{*zone};
}

}  // namespace kanshiki
