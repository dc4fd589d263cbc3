#include "parse/written_deadline.hpp"

#include <array>

#include "parse/written_cursor.hpp"

namespace kanshiki::parse {
namespace {

// What a unit comes to, in hours.
constexpr int day = 24, week = 7 * day;

constexpr std::array<NamedNumber, 5> japanese_units = {
    {{"時間", 1}, {"営業日", day}, {"日間", day}, {"日", day}, {"週間", week}}};
constexpr std::array<NamedNumber, 9> english_units = {{{"hours", 1},
                                                       {"hour", 1},
                                                       {"hrs", 1},
                                                       {"hr", 1},
                                                       {"h", 1},
                                                       {"days", day},
                                                       {"day", day},
                                                       {"weeks", week},
                                                       {"week", week}}};
constexpr std::array<NamedNumber, 14> number_words = {{{"twenty-four", 24},
                                                       {"twenty four", 24},
                                                       {"forty-eight", 48},
                                                       {"forty eight", 48},
                                                       {"seventy-two", 72},
                                                       {"one", 1},
                                                       {"two", 2},
                                                       {"three", 3},
                                                       {"five", 5},
                                                       {"seven", 7},
                                                       {"二十四", 24},
                                                       {"四十八", 48},
                                                       {"七十二", 72},
                                                       {"三", 3}}};
constexpr std::array<std::string_view, 6> japanese_today = {"本日中",   "今日中",   "当日中",
                                                            "本日限り", "今日限り", "本日24時まで"};
constexpr std::array<std::string_view, 6> english_today = {
    "by the end of today", "by the end of the day", "before the end of today",
    "by end of day today", "by midnight today",     "before midnight today"};
constexpr std::array<std::string_view, 6> english_openings = {
    "within the next ", "within ", "in the next ", "in less than ", "no later than ", "in "};

std::optional<int> count_at(WrittenCursor& cursor) {
  if (const auto number = cursor.name(number_words)) return number;
  return cursor.number(1, 3);
}

WrittenDeadline made(std::size_t begin, const WrittenCursor& end, int hours) {
  return {begin, end.at, std::chrono::hours(hours)};
}

/// `24時間以内`, `3日以内`, `3日後まで`.
std::optional<WrittenDeadline> japanese(WrittenCursor cursor) {
  constexpr std::array<std::string_view, 5> endings = {"以内", "のうちに", "後までに", "後に", "内に"};
  const std::size_t begin = cursor.at;
  const auto count = count_at(cursor);
  cursor.skip_blanks();
  const auto unit = count ? cursor.name(japanese_units) : std::nullopt;
  if (!unit || !cursor.take_any(endings)) return std::nullopt;
  return made(begin, cursor, *count * *unit);
}

/// `within 48 hours`, `in the next 3 business days`.
std::optional<WrittenDeadline> english(WrittenCursor cursor) {
  constexpr std::array<std::string_view, 3> kinds = {"business ", "working ", "calendar "};
  const std::size_t begin = cursor.at;
  if (is_alnum(cursor.before()) || !cursor.take_any(english_openings)) return std::nullopt;
  const auto count = count_at(cursor);
  if (cursor.peek() == ' ' || cursor.peek() == '-') ++cursor.at;
  cursor.take_any(kinds);
  const auto unit = count ? cursor.whole_word(english_units) : std::nullopt;
  if (!unit) return std::nullopt;
  return made(begin, cursor, *count * *unit);
}

std::optional<WrittenDeadline> read_deadline(WrittenCursor cursor) {
  const std::size_t begin = cursor.at;
  if (cursor.take_any(japanese_today) || (!is_alnum(cursor.before()) && cursor.take_any(english_today)))
    return made(begin, cursor, 0);
  if (const auto relative = english(cursor)) return relative;
  const bool in_date = is_digit(cursor.before()) || cursor.text.substr(0, begin).ends_with("月");
  return in_date ? std::nullopt : japanese(cursor);
}

/// Whether a deadline can begin with this byte: a digit, the `w`, `i`, `b`, `n` of the English forms, or a
/// byte that begins a character beyond ASCII.
bool may_begin(char c) {
  constexpr std::string_view letters = "wibn";
  return is_digit(c) || letters.find(c) != std::string_view::npos || static_cast<unsigned char>(c) >= 0xC0;
}

}  // namespace

std::vector<WrittenDeadline> written_deadlines(std::string_view folded) {
  std::vector<WrittenDeadline> out;
  for (std::size_t at = 0; at < folded.size();) {
    const auto deadline = may_begin(folded[at]) ? read_deadline({folded, at}) : std::nullopt;
    if (deadline) out.push_back(*deadline);
    at = deadline ? deadline->end : at + 1;
  }
  return out;
}

}  // namespace kanshiki::parse
