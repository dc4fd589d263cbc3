#include "parse/written_weekday.hpp"

#include <array>

namespace kanshiki::parse {
namespace {

using std::chrono::weekday;

constexpr std::array<NamedNumber, 7> kanji = {
    {{"日", 0}, {"月", 1}, {"火", 2}, {"水", 3}, {"木", 4}, {"金", 5}, {"土", 6}}};
constexpr std::array<NamedNumber, 7> full = {{{"sunday", 0},
                                              {"monday", 1},
                                              {"tuesday", 2},
                                              {"wednesday", 3},
                                              {"thursday", 4},
                                              {"friday", 5},
                                              {"saturday", 6}}};
constexpr std::array<NamedNumber, 9> abbreviated = {{{"sun", 0},
                                                     {"mon", 1},
                                                     {"tues", 2},
                                                     {"tue", 2},
                                                     {"wed", 3},
                                                     {"thurs", 4},
                                                     {"thu", 4},
                                                     {"fri", 5},
                                                     {"sat", 6}}};

std::optional<int> english(WrittenCursor& cursor) {
  if (const auto day = cursor.whole_word(full)) return day;
  const auto day = cursor.whole_word(abbreviated);
  if (day) cursor.take(".");
  return day;
}

/// `・祝`, `祝日` beside the day of the week in brackets.
void skip_holiday(WrittenCursor& cursor) {
  constexpr std::array<std::string_view, 4> separators = {"・", "、", ",", "/"};
  WrittenCursor next = cursor;
  next.take_any(separators);
  if (!next.take("祝")) return;
  next.take("日");
  cursor = next;
}

/// After an opening bracket: the day, and the bracket's end.
std::optional<int> in_brackets(WrittenCursor cursor, std::size_t& end) {
  cursor.skip_blanks();
  WrittenCursor holiday_first = cursor;
  if (holiday_first.take("祝・")) cursor = holiday_first;
  auto day = cursor.name(kanji);
  if (day) {
    if (cursor.take("曜")) cursor.take("日");
    skip_holiday(cursor);
  } else {
    day = english(cursor);
  }
  cursor.skip_blanks();
  constexpr std::array<std::string_view, 3> closing = {")", "]", "〕"};
  if (!day || !cursor.take_any(closing)) return std::nullopt;
  end = cursor.at;
  return day;
}

/// Whether the day just read is one of several: `monday to friday`, `mon/tue`.
bool goes_on(WrittenCursor cursor) {
  cursor.skip_blanks();
  constexpr std::array<std::string_view, 11> joiners = {"to ", "through ", "thru ", "and ", "or ", "-",
                                                        "–",   "~",        "&",     "/",    "'"};
  return cursor.take_any(joiners);
}

std::optional<int> beside(WrittenCursor& cursor, bool numeric) {
  WrittenCursor next = cursor;
  next.take("、");
  if (const auto day = next.name(kanji); day && next.take("曜")) {
    next.take("日");
    cursor = next;
    return day;
  }
  next = cursor;
  next.take(",");
  next.skip_blanks();
  const auto day = numeric ? english(next) : next.whole_word(full);
  if (!day || goes_on(next)) return std::nullopt;
  cursor = next;
  return day;
}

/// Takes the word of letters at the end of `text` off; empty if there is none.
std::string_view take_last_word(std::string_view& text) {
  constexpr std::size_t longest = 9;  // wednesday
  std::size_t begin = text.size();
  while (begin > 0 && text.size() - begin <= longest && is_alpha(text[begin - 1])) --begin;
  if (begin > 0 && (is_alnum(text[begin - 1]) || text[begin - 1] == '@')) return {};
  const std::string_view word = text.substr(begin);
  text.remove_suffix(word.size());
  return word;
}

void drop_joiners(std::string_view& text, std::string_view joiners) {
  while (!text.empty() && joiners.find(text.back()) != std::string_view::npos) text.remove_suffix(1);
}

std::optional<int> weekday_of(std::string_view word) {
  WrittenCursor cursor{word};
  const auto day = english(cursor);
  return !word.empty() && cursor.at == word.size() ? day : std::nullopt;
}

/// Whether `before` ends in a day of the week that the next one is joined to: `monday to `, `wed/`.
bool joins_weekdays(std::string_view before) {
  drop_joiners(before, " ,&/-.");
  const std::string_view word = take_last_word(before);
  if (weekday_of(word)) return true;
  if (word != "to" && word != "through" && word != "and" && word != "or") return false;
  drop_joiners(before, " ,.");
  return weekday_of(take_last_word(before)).has_value();
}

}  // namespace

std::optional<weekday> take_weekday_after(WrittenCursor& cursor, bool numeric) {
  constexpr std::array<std::string_view, 3> opening = {"(", "[", "〔"};
  WrittenCursor next = cursor;
  next.skip_blanks();
  std::optional<int> day;
  if (WrittenCursor inside = next; inside.take_any(opening)) {
    day = in_brackets(inside, next.at);
  } else {
    day = beside(next, numeric);
  }
  if (!day) return std::nullopt;
  cursor = next;
  return weekday(static_cast<unsigned>(*day));
}

std::optional<weekday> take_weekday_before(std::string_view text, std::size_t& begin) {
  std::string_view before = text.substr(0, begin);
  drop_joiners(before, " \n");
  if (before.ends_with(" the")) before.remove_suffix(4);
  drop_joiners(before, " \n,.(");
  const auto day = weekday_of(take_last_word(before));
  if (!day || joins_weekdays(before)) return std::nullopt;
  begin = before.size();
  return weekday(static_cast<unsigned>(*day));
}

}  // namespace kanshiki::parse
