#include "parse/written_time.hpp"

#include <array>

#include "parse/written_cursor.hpp"

namespace kanshiki::parse {
namespace {

constexpr int last_hour = 29;  // 29:00 is five in the morning of the next day, in programme listings

struct PartWord {
  std::string_view word;
  PartOfDay part;
};

// The longer word first where one ends in another.
constexpr std::array<PartWord, 16> parts_before = {{{"午前", PartOfDay::am},
                                                    {"午後", PartOfDay::pm},
                                                    {"未明", PartOfDay::small_hours},
                                                    {"深夜", PartOfDay::late_night},
                                                    {"真夜中", PartOfDay::late_night},
                                                    {"早朝", PartOfDay::early_morning},
                                                    {"明け方", PartOfDay::early_morning},
                                                    {"夕方", PartOfDay::evening},
                                                    {"朝", PartOfDay::morning},
                                                    {"お昼", PartOfDay::midday},
                                                    {"昼", PartOfDay::midday},
                                                    {"夜", PartOfDay::night},
                                                    {"early in the morning", PartOfDay::early_morning},
                                                    {"early morning", PartOfDay::early_morning},
                                                    {"am", PartOfDay::am},
                                                    {"pm", PartOfDay::pm}}};

constexpr std::array<PartWord, 10> parts_after = {{{"a.m.", PartOfDay::am},
                                                   {"p.m.", PartOfDay::pm},
                                                   {"am", PartOfDay::am},
                                                   {"pm", PartOfDay::pm},
                                                   {"in the early morning", PartOfDay::early_morning},
                                                   {"early in the morning", PartOfDay::early_morning},
                                                   {"in the morning", PartOfDay::am},
                                                   {"in the afternoon", PartOfDay::pm},
                                                   {"in the evening", PartOfDay::evening},
                                                   {"at night", PartOfDay::night}}};

constexpr std::array<std::string_view, 5> joiners = {"の", "、", ",", "(", " at"};

/// Takes in the word for the part of the day that stands before `time`, if one does; nothing before `since`.
void read_part_before(std::string_view text, std::size_t since, WrittenTime& time) {
  std::string_view before = text.substr(since, time.begin - since);
  while (before.ends_with(' ')) before.remove_suffix(1);
  for (const std::string_view joiner : joiners)
    if (before.ends_with(joiner)) before.remove_suffix(joiner.size());
  for (const PartWord& one : parts_before) {
    if (!before.ends_with(one.word)) continue;
    const std::size_t begin = before.size() - one.word.size();
    if (is_alpha(one.word[0]) && begin > 0 && is_alnum(before[begin - 1])) continue;
    time.begin = since + begin;
    time.part = one.part;
    return;
  }
}

void read_part_after(std::string_view text, WrittenTime& time) {
  WrittenCursor cursor{text, time.end};
  if (cursor.peek() == ' ') ++cursor.at;
  for (const PartWord& one : parts_after) {
    WrittenCursor after = cursor;
    if (!after.take(one.word) || is_alnum(after.peek())) continue;
    time.end = after.at;
    time.part = one.part;
    return;
  }
}

/// `10`, `10:05` after the hour, or `時`, `時半`, `時05分`; whether any of it stands here.
bool read_minutes(WrittenCursor& cursor, WrittenTime& time) {
  WrittenCursor next = cursor;
  if (next.take(":")) {
    const auto minute = next.number(2, 2);
    if (!minute || *minute > 59) return false;
    time.minute = *minute;
    WrittenCursor seconds = next;
    if (seconds.take(":") && seconds.number(2, 2)) next = seconds;
    if (next.peek() == ':') return false;  // a longer row of numbers: an address of a network card, a version
    cursor = next;
    return true;
  }
  if (!next.take("時") || next.text.substr(next.at).starts_with("間")) return false;
  cursor = next;
  WrittenCursor minutes = next;
  if (next.take("半")) {
    time.minute = 30;
    cursor = next;
  } else if (const auto minute = minutes.number(1, 2); minute && *minute < 60 && minutes.take("分")) {
    time.minute = *minute;
    cursor = minutes;
  }
  return true;
}

/// Puts the hour of a clock of twelve hours where the part of the day says.
void resolve_half(WrittenTime& time) {
  if (time.part == PartOfDay::pm && time.hour < 12) time.hour += 12;
  if (time.part == PartOfDay::am && time.hour == 12) time.hour = 0;
  time.twelve_hours = time.twelve_hours && time.part != PartOfDay::am && time.part != PartOfDay::pm;
}

std::optional<WrittenTime> read_time(WrittenCursor cursor, std::size_t since) {
  WrittenTime time;
  time.begin = cursor.at;
  const bool leading_zero = cursor.peek() == '0' && is_digit(cursor.peek(1));
  const auto hour = cursor.number(1, 2);
  if (!hour || *hour > last_hour) return std::nullopt;
  time.hour = *hour;
  time.twelve_hours = !leading_zero && *hour <= 12;
  const bool clock = read_minutes(cursor, time);
  time.end = cursor.at;
  read_part_after(cursor.text, time);
  if (!clock && time.part != PartOfDay::am && time.part != PartOfDay::pm) return std::nullopt;
  if (time.part == PartOfDay::none) read_part_before(cursor.text, since, time);
  resolve_half(time);
  return time;
}

}  // namespace

std::vector<WrittenTime> written_times(std::string_view folded) {
  std::vector<WrittenTime> out;
  for (std::size_t at = 0; at < folded.size();) {
    WrittenCursor cursor{folded, at};
    if (!is_digit(cursor.peek())) {
      ++at;
      continue;
    }
    const char before = cursor.before();
    // A `t` joins date and time (ISO 8601).
    const bool joined =
        before == ':' || before == '.' || (is_alpha(before) && before != 't' && before != 'm');
    const auto time = joined ? std::nullopt : read_time(cursor, out.empty() ? 0 : out.back().end);
    if (time) out.push_back(*time);
    if (time) at = time->end;
    while (at < folded.size() && is_digit(folded[at])) ++at;
  }
  return out;
}

}  // namespace kanshiki::parse
