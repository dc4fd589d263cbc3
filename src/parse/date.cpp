#include "parse/date.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>

#include "base/text.hpp"
#include "base/time.hpp"
#include "parse/comment.hpp"

namespace kanshiki::parse {
namespace {

constexpr std::array<std::string_view, 12> months{"january",   "february", "march",    "april",
                                                  "may",       "june",     "july",     "august",
                                                  "september", "october",  "november", "december"};
constexpr std::array<std::string_view, 7> weekdays{"sunday",   "monday", "tuesday", "wednesday",
                                                   "thursday", "friday", "saturday"};

struct Zone {
  std::string_view name;
  int hours;
  bool in_rfc;
};
/// RFC 5322 §4.3, and the names that Asian and European mail writes beside them and that mean one thing only.
constexpr Zone zones[] = {{"UT", 0, true},   {"GMT", 0, true},  {"Z", 0, true},    {"EST", -5, true},
                          {"EDT", -4, true}, {"CST", -6, true}, {"CDT", -5, true}, {"MST", -7, true},
                          {"MDT", -6, true}, {"PST", -8, true}, {"PDT", -7, true}, {"UTC", 0, false},
                          {"JST", 9, false}, {"KST", 9, false}, {"HKT", 8, false}, {"CET", 1, false},
                          {"CEST", 2, false}};

/// Where `word` stands in `names`, as a whole or by its first three letters (`Sept` too); -1 if nowhere.
template <std::size_t N>
int index_of(const std::array<std::string_view, N>& names, std::string_view word) {
  if (word.size() < 3) return -1;
  for (std::size_t i = 0; i < N; ++i)
    if (istarts_with(names[i], word)) return static_cast<int>(i);
  return -1;
}

struct Number {
  int value = 0;
  std::size_t digits = 0;
};

/// Collects the pieces of a date in whatever order they come; the pieces alone tell what they are.
class DateReader {
 public:
  explicit DateReader(std::string_view text) : text_(text) {}

  Result<MailDate> read() {
    while (at_ < text_.size()) step();
    return finish();
  }

 private:
  void step() {
    const char c = text_[at_];
    if (is_space(c) || c == ',') {
      ++at_;
    } else if (c == '(') {
      skip_comment();
    } else if (is_digit(c)) {
      read_digits();
    } else if ((c == '+' || c == '-') && is_digit(peek(1)) && hour_) {
      read_offset();
    } else if (is_alpha(c)) {
      read_word();
    } else {
      odd_ = odd_ || !joins_day_and_month(c);
      ++at_;
    }
  }

  char peek(std::size_t ahead) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0'; }
  /// RFC 822 software wrote `14-Oct-2021`.
  bool joins_day_and_month(char c) const { return c == '-' && day_ && !hour_; }

  void skip_blanks() {
    while (at_ < text_.size() && (is_space(text_[at_]) || text_[at_] == '(')) {
      if (text_[at_] == '(')
        skip_comment();
      else
        ++at_;
    }
  }

  /// Moves over a colon, which may have blanks and comments about it (RFC 5322 §4.3), if a digit follows.
  bool skip_colon() {
    const std::size_t begin = at_;
    skip_blanks();
    if (peek(0) == ':') {
      ++at_;
      skip_blanks();
      if (is_digit(peek(0))) return true;
    }
    at_ = begin;
    return false;
  }

  /// One that is never closed reaches the end.
  void skip_comment() { at_ = std::min(comment_end(text_, at_), text_.size()); }

  /// Digits up to the next other character; a value beyond any date stays beyond it.
  Number take_number() {
    Number number;
    for (; at_ < text_.size() && is_digit(text_[at_]); ++at_, ++number.digits)
      if (number.value < 1'000'000) number.value = number.value * 10 + (text_[at_] - '0');
    return number;
  }

  void read_digits() {
    const Number first = take_number();
    const char mark = peek(0);
    if (!hour_ && skip_colon()) return read_clock(first);
    if ((mark == '-' || mark == '/') && is_digit(peek(1)) && !day_ && !year_)
      return read_numeric_date(first, mark);
    if (first.digits <= 2 && !day_) {
      day_ = first.value;
    } else if (first.digits >= 2 && first.digits <= 4 && !year_) {
      year_ = full_year(first);
    } else {
      odd_ = true;
    }
  }

  /// RFC 5322 §4.3: 00–49 are of this century, 50–99 of the last, three digits count from 1900.
  static int full_year(Number year) {
    if (year.digits >= 4) return year.value;
    return year.value + (year.digits == 2 && year.value < 50 ? 2000 : 1900);
  }

  void read_clock(Number hour) {
    hour_ = hour.value;
    const Number minute = take_number();
    minute_ = minute.value;
    odd_ = odd_ || hour.digits != 2 || minute.digits != 2;
    if (skip_colon()) {
      const Number second = take_number();
      second_ = second.value;
      odd_ = odd_ || second.digits != 2;
    }
    if (peek(0) == '.' && is_digit(peek(1))) {
      odd_ = true;
      ++at_;
      take_number();
    }
  }

  /// `2021-10-14`, `2021/10/14`, `14-10-2021`; which of two small numbers is the month must be beyond doubt.
  void read_numeric_date(Number first, char mark) {
    odd_ = true;
    ++at_;
    const Number second = take_number();
    if (peek(0) != mark || !is_digit(peek(1))) return;
    ++at_;
    const Number third = take_number();
    if (first.digits == 4) {
      year_ = first.value, month_ = second.value, day_ = third.value;
    } else if (third.digits == 4 && (first.value > 12 || first.value == second.value)) {
      day_ = first.value, month_ = second.value, year_ = third.value;
    } else if (third.digits == 4 && second.value > 12) {
      month_ = first.value, day_ = second.value, year_ = third.value;
    }
    if (lower(peek(0)) == 't' && is_digit(peek(1))) ++at_;
  }

  /// `+0900`; also `+09:00`, `+9`, `+900`. It outranks a zone's name (`GMT+0900`). `-0000` tells no zone.
  void read_offset() {
    const bool west = text_[at_++] == '-';
    const Number hours = take_number();
    int east = hours.digits > 2 ? hours.value / 100 * 60 + hours.value % 100 : hours.value * 60;
    const bool good = hours.digits == 4 && hours.value % 100 < 60;
    if (hours.digits <= 2 && peek(0) == ':' && is_digit(peek(1))) {
      ++at_;
      east += take_number().value;
    }
    const bool known = hours.digits <= 4 && east < 100 * 60 && !offset_seen_;
    odd_ = odd_ || !good || !known;
    if (!known) return;
    offset_seen_ = true;
    utc_offset_ = west ? -east : east;
    zone_known_ = !(west && east == 0);
  }

  void read_word() {
    const std::size_t begin = at_;
    while (at_ < text_.size() && is_alpha(text_[at_])) ++at_;
    const std::string_view word = text_.substr(begin, at_ - begin);
    if (const auto day = parse_weekday(word); day && !weekday_) {
      weekday_ = day;
      odd_ = odd_ || word.size() != 3;
    } else if (const int month = index_of(months, word); month >= 0 && !month_) {
      month_ = month + 1;
      odd_ = odd_ || word.size() != 3 || !day_;
    } else if (hour_ && (iequals(word, "AM") || iequals(word, "PM"))) {
      read_half_of_day(lower(word[0]) == 'p');
    } else {
      read_zone_name(word);
    }
  }

  void read_half_of_day(bool afternoon) {
    odd_ = true;
    if (*hour_ == 12 && !afternoon) hour_ = 0;
    if (*hour_ < 12 && afternoon) hour_ = *hour_ + 12;
  }

  /// RFC 5322 §4.3: a name that is not listed tells no zone, just as `-0000`.
  void read_zone_name(std::string_view word) {
    if (!hour_ || zone_named_ || offset_seen_) {
      odd_ = true;
      return;
    }
    zone_named_ = true;
    for (const Zone& zone : zones) {
      if (!iequals(zone.name, word)) continue;
      utc_offset_ = zone.hours * 60;
      zone_known_ = true;
      odd_ = odd_ || !zone.in_rfc;
      return;
    }
    odd_ = odd_ || word.size() != 1;
  }

  Result<MailDate> finish() const {
    if (!year_ || !month_ || !day_) return fail(Error::Kind::malformed, "no full date");
    if (!hour_) return fail(Error::Kind::malformed, "no time of day");
    if (*year_ < 1900) return fail(Error::Kind::malformed, "a year before 1900");  // RFC 5322 §3.3
    if (*month_ > 12 || *day_ > 31) return fail(Error::Kind::malformed, "no such day");
    const std::chrono::year_month_day date{std::chrono::year{*year_},
                                           std::chrono::month(static_cast<unsigned>(*month_)),
                                           std::chrono::day(static_cast<unsigned>(*day_))};
    const auto local = civil_time(date, *hour_, minute_, second_);
    if (!local) return fail(Error::Kind::malformed, "no such moment");
    MailDate out;
    out.utc = *local - std::chrono::minutes{utc_offset_};
    if (zone_known_) out.zone_minutes = utc_offset_;
    out.weekday_wrong = weekday_ && *weekday_ != std::chrono::weekday{std::chrono::sys_days{date}};
    out.odd_form = odd_ || !(offset_seen_ || zone_named_);
    return out;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::optional<int> year_, month_, day_, hour_;
  int minute_ = 0, second_ = 0;
  std::optional<std::chrono::weekday> weekday_;
  int utc_offset_ = 0;
  bool zone_known_ = false, zone_named_ = false, offset_seen_ = false;
  bool odd_ = false;
};

}  // namespace

std::optional<std::chrono::weekday> parse_weekday(std::string_view word) {
  const int day = index_of(weekdays, word);
  if (day < 0) return std::nullopt;
  return std::chrono::weekday{static_cast<unsigned>(day)};
}

Result<MailDate> parse_mail_date(std::string_view text) { return DateReader(text).read(); }

}  // namespace kanshiki::parse
