#include "parse/written_date_reader.hpp"

#include <algorithm>
#include <array>

#include "parse/written_names.hpp"
#include "parse/written_weekday.hpp"

namespace kanshiki::parse {
namespace {

constexpr int first_year = 1900, last_year = 2199;

bool is_year(int number) { return number >= first_year && number <= last_year; }

/// Reads one date at a place; every form leaves the cursor after the date, or says no.
class DateReader {
 public:
  DateReader(std::string_view text, std::size_t at) : cursor_{text, at} { date_.begin = at; }

  std::optional<WrittenDate> read() {
    const WrittenCursor start = cursor_;
    using Form = bool (DateReader::*)();
    constexpr std::array<Form, 6> forms = {&DateReader::japanese,      &DateReader::era_in_numbers,
                                           &DateReader::year_first,    &DateReader::year_last,
                                           &DateReader::month_and_day, &DateReader::in_words};
    for (const Form form : forms) {
      date_ = {};
      date_.begin = start.at;
      cursor_ = start;
      if ((this->*form)()) return finished();
    }
    return std::nullopt;
  }

 private:
  std::optional<WrittenDate> finished() {
    if (!date_.weekday) date_.weekday = take_weekday_after(cursor_, numeric_);
    if (!date_.weekday) date_.weekday = take_weekday_before(cursor_.text, date_.begin);
    date_.end = cursor_.at;
    return date_;
  }

  void set_day(int month, int day) {
    date_.month = static_cast<unsigned>(month);
    date_.day = static_cast<unsigned>(day);
  }

  /// `令和3年`, `r3年`, `令和元年`.
  bool era_year() {
    WrittenCursor next = cursor_;
    auto base = next.name(eras);
    if (!base) base = next.name(era_letters);
    if (!base) return false;
    next.skip_blanks();
    const auto count = next.take("元") ? std::optional(1) : next.number(1, 2);
    next.skip_blanks();
    if (!count || *count == 0 || !next.take("年")) return false;
    date_.era_year = *base + *count;
    cursor_ = next;
    return true;
  }

  bool common_year() {
    WrittenCursor next = cursor_;
    next.take("西暦");
    const auto year = next.number(4, 4);
    next.skip_blanks();
    if (!year || !is_year(*year) || !next.take("年")) return false;
    date_.year = *year;
    cursor_ = next;
    return true;
  }

  /// `2021年(令和3年)`, `令和3年(2021年)`, `2021年/令和3年`, either alone, or none.
  void years() {
    if (!common_year() && !era_year()) return;
    if (other_year_in_brackets()) return;
    const WrittenCursor before = cursor_;
    if (!cursor_.take("/") || !other_year()) cursor_ = before;
  }

  /// The year in the other reckoning than the one that is read already.
  bool other_year() { return date_.year ? era_year() : common_year(); }

  /// `(令和3年)` after a common year, `(2021年)` after one of an era; the day may be repeated inside.
  bool other_year_in_brackets() {
    const WrittenCursor before = cursor_;
    const WrittenDate date = date_;
    cursor_.skip_blanks();
    if (cursor_.take("(") && other_year()) {
      WrittenCursor again = cursor_;
      if (again.number(1, 2) && again.take("月") && again.number(1, 2) && again.take("日")) cursor_ = again;
      if (cursor_.take(")")) return true;
    }
    cursor_ = before;
    date_ = date;
    return false;
  }

  bool japanese() {
    years();
    cursor_.skip_blanks();
    const auto month = cursor_.number(1, 2);
    cursor_.skip_blanks();
    if (!month || !cursor_.take("月")) return false;
    cursor_.skip_blanks();
    const auto day = cursor_.number(1, 2);
    cursor_.skip_blanks();
    if (!day || !cursor_.take("日")) return false;
    constexpr std::array<std::string_view, 2> spans = {"間", "以"};  // 日間, 日以内: days counted
    if (WrittenCursor next = cursor_; next.take_any(spans)) return false;
    set_day(*month, *day);
    if (date_.year.has_value() != date_.era_year.has_value()) other_year_in_brackets();
    if (!date_.year) date_.year = date_.era_year;
    return true;
  }

  /// Whether nothing before or after makes the numbers part of something longer.
  bool stands_alone(const WrittenCursor& end) const {
    constexpr std::string_view joining = "/.-_=#&@$%+";
    const WrittenCursor begin{end.text, date_.begin};
    const char before = begin.before(), after = end.peek(), next = end.peek(1);
    const bool clock = before == ':' && date_.begin > 1 && is_digit(end.text[date_.begin - 2]);
    if (clock || is_alnum(before) || (before != '\0' && joining.find(before) != std::string_view::npos))
      return false;
    if (after == 't') return is_digit(next);  // ISO 8601: date, t, time
    if (is_alnum(after) || after == '/' || after == '_' || after == '=' || after == '@') return false;
    return (after != '.' && after != '-' && after != ':') || !is_alnum(next);
  }

  /// `r3.10.14`, `令3/10/14`, `令和3.10.14`.
  bool era_in_numbers() {
    auto base = cursor_.name(eras);
    if (!base) base = cursor_.name(era_letters);
    if (!base) return false;
    const auto count = cursor_.number(1, 2);
    const char separator = cursor_.peek();
    if (!count || *count == 0 || (separator != '.' && separator != '/')) return false;
    ++cursor_.at;
    if (!month_then_day(separator)) return false;
    date_.era_year = date_.year = *base + *count;
    return !is_impossible(date_) && stands_alone(cursor_);  // r9.2.31 is a version
  }

  bool month_then_day(char separator) {
    const auto month = cursor_.number(1, 2);
    if (!month || cursor_.peek() != separator) return false;
    ++cursor_.at;
    const auto day = cursor_.number(1, 2);
    if (!day) return false;
    set_day(*month, *day);
    return true;
  }

  /// `2021/10/14`, `2021-10-14`, `2021.10.14`.
  bool year_first() {
    numeric_ = true;
    const auto year = cursor_.number(4, 4);
    const char separator = cursor_.peek();
    if (!year || !is_year(*year) || !is_separator(separator)) return false;
    ++cursor_.at;
    if (!month_then_day(separator) || date_.month < 1 || date_.month > 12 || date_.day > 31) return false;
    date_.year = *year;
    return date_.day > 0 && stands_alone(cursor_);
  }

  /// `10/14/2021`, `14/10/2021`, `14.10.2021`.
  bool year_last() {
    numeric_ = true;
    WrittenCursor next = cursor_;
    const auto first = next.number(1, 2);
    const char separator = next.peek();
    if (!first || !is_separator(separator)) return false;
    ++next.at;
    const auto second = next.number(1, 2);
    if (!second || next.peek() != separator) return false;
    ++next.at;
    const auto year = next.number(4, 4);
    if (!year || !is_year(*year)) return false;
    date_.year = *year;
    cursor_ = next;
    return pair(*first, *second) && stands_alone(cursor_);
  }

  /// Two numbers of which one is the month.
  bool pair(int first, int second) {
    if (first < 1 || second < 1 || std::max(first, second) > 31 || std::min(first, second) > 12) return false;
    const bool day_first = first > 12;
    set_day(day_first ? second : first, day_first ? first : second);
    date_.swappable = first <= 12 && second <= 12 && first != second;
    return true;
  }

  /// `10/14(木)`, `10.14(木)`, `thu 10/14`, `10/14 08:10`.
  bool month_and_day() {
    numeric_ = true;
    const auto first = cursor_.number(1, 2);
    const char separator = cursor_.peek();
    if (!first || !is_separator(separator)) return false;
    ++cursor_.at;
    const auto second = cursor_.number(1, 2);
    if (!second || !pair(*first, *second) || !stands_alone(cursor_)) return false;
    WrittenCursor next = cursor_;
    date_.weekday = take_weekday_after(cursor_, true);
    if (date_.weekday && is_kanji_weekday(next)) {
      date_.swappable = false;  // Japanese: month first
      return true;
    }
    if (separator != '/') return false;
    if (date_.weekday) return true;
    date_.weekday = take_weekday_before(cursor_.text, date_.begin);
    return date_.weekday || time_follows(next);
  }

  static bool is_kanji_weekday(WrittenCursor cursor) {
    cursor.skip_blanks();
    cursor.take("(");
    return static_cast<unsigned char>(cursor.peek()) >= 0x80;
  }

  static bool time_follows(WrittenCursor cursor) {
    if (!cursor.take(" ")) return false;
    return cursor.number(1, 2) && cursor.take(":") && cursor.number(2, 2);
  }

  static bool is_separator(char c) { return c == '/' || c == '-' || c == '.'; }

  /// `october 14, 2021`, `oct. 14th`, `14 oct 2021`, `the 14th of october`, `thu oct 14 08:10:00 2021`.
  bool in_words() {
    const char before = cursor_.before();
    if (is_alnum(before) || before == '/' || before == '.' || before == '_' || before == '@') return false;
    std::optional<int> month, day;
    if (is_digit(cursor_.peek())) {
      day = day_number();
      skip_to_year();
      if (cursor_.take("of ")) cursor_.skip_blanks();
      month = month_name();
    } else {
      month = month_name();
      if (month) skip_to_year();
      if (month) day = day_number();
    }
    if (!month || !day || *day < 1 || *day > 31) return false;
    set_day(*month, *day);
    year_after();
    return true;
  }

  std::optional<int> month_name() {
    const auto month = cursor_.whole_word(months);
    if (month) cursor_.take(".");
    return month;
  }

  std::optional<int> day_number() {
    constexpr std::array<std::string_view, 4> endings = {"st", "nd", "rd", "th"};
    const auto day = cursor_.number(1, 2);
    if (!day) return std::nullopt;
    cursor_.take_any(endings);
    const char after = cursor_.peek(), next = cursor_.peek(1);
    const bool goes_on = is_alnum(after) || after == ':' || after == '%' || after == '/' ||
                         (after == '.' && is_digit(next)) || static_cast<unsigned char>(after) >= 0xE3;
    return goes_on ? std::nullopt : day;
  }

  void skip_to_year() {
    if (cursor_.peek() == '-' || cursor_.peek() == ',') ++cursor_.at;
    cursor_.skip_blanks();
  }

  void year_after() {
    WrittenCursor next = cursor_;
    std::swap(cursor_, next);
    skip_to_year();
    skip_clock();
    const auto year = cursor_.number(4, 4);
    if (year && is_year(*year) && cursor_.peek() != ':') {
      date_.year = *year;
    } else {
      cursor_ = next;
    }
  }

  /// The clock that C programs write between day and year.
  void skip_clock() {
    WrittenCursor next = cursor_;
    const bool clock = next.number(2, 2) && next.take(":") && next.number(2, 2) && next.take(":") &&
                       next.number(2, 2) && next.take(" ");
    if (clock) cursor_ = next;
  }

  WrittenCursor cursor_;
  WrittenDate date_;
  bool numeric_ = false;
};

}  // namespace

std::optional<WrittenDate> read_written_date(std::string_view folded, std::size_t at) {
  return DateReader(folded, at).read();
}

}  // namespace kanshiki::parse
