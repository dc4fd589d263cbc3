#include "report/columns.hpp"

#include <unicode/uchar.h>

#include <algorithm>

#include "base/text.hpp"

namespace kanshiki {
namespace {

/// A stretch that no line break may split, and whether a blank stood before it.
struct Unit {
  std::u32string text;
  std::size_t width = 0;
  bool blank_before = false;
};

bool is_blank(char32_t c) { return c == ' ' || c == '\t' || c == '\n'; }

bool is_wide(char32_t c) { return columns(c) == 2; }

// Characters that do not begin a line (JIS X 4051, the common ones).
bool may_not_begin(char32_t c) {
  static constexpr std::u32string_view closing =
      U"、。，．・：；？！）］｝」』】〕〉》ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々…‥⟩%％";
  return closing.find(c) != closing.npos || u_charType(static_cast<UChar32>(c)) == U_END_PUNCTUATION;
}

bool may_not_end(char32_t c) { return u_charType(static_cast<UChar32>(c)) == U_START_PUNCTUATION; }

bool sticks(char32_t before, char32_t c) {
  if (columns(c) == 0 || may_not_begin(c) || may_not_end(before)) return true;
  return !is_wide(before) && !is_wide(c);
}

std::vector<Unit> units(std::string_view text) {
  std::vector<Unit> out;
  bool blank = true;
  for (const char32_t c : to_code_points(text)) {
    if (is_blank(c)) {
      blank = true;
      continue;
    }
    if (blank || !sticks(out.back().text.back(), c)) out.push_back({{}, 0, blank && !out.empty()});
    out.back().text += c;
    out.back().width += columns(c);
    blank = false;
  }
  return out;
}

/// Splits what no line can hold.
std::vector<Unit> cut(Unit unit, std::size_t width) {
  std::vector<Unit> out;
  for (const char32_t c : unit.text) {
    if (out.empty() || out.back().width + columns(c) > width)
      out.push_back({{}, 0, out.empty() && unit.blank_before});
    out.back().text += c;
    out.back().width += columns(c);
  }
  return out;
}

std::u32string tail(std::u32string_view text, std::size_t width) {
  std::size_t begin = text.size(), used = 0;
  while (begin > 0 && used + columns(text[begin - 1]) <= width) used += columns(text[--begin]);
  return std::u32string(text.substr(begin));
}

std::u32string head(std::u32string_view text, std::size_t width) {
  std::size_t end = 0, used = 0;
  while (end < text.size() && used + columns(text[end]) <= width) used += columns(text[end++]);
  return std::u32string(text.substr(0, end));
}

}  // namespace

std::size_t columns(char32_t c) {
  const auto point = static_cast<UChar32>(c);
  const auto type = u_charType(point);
  if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR) return 0;
  const int width = u_getIntPropertyValue(point, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH || width == U_EA_AMBIGUOUS ? 2 : 1;
}

std::size_t columns(std::string_view text) {
  std::size_t sum = 0;
  for (std::size_t at = 0; at < text.size();) sum += columns(next_code_point(text, at));
  return sum;
}

std::string shorten(std::string_view text, std::size_t width) {
  if (columns(text) <= width) return std::string(text);
  constexpr std::size_t ellipsis = 2;
  if (width <= ellipsis) return "…";
  const std::u32string points = to_code_points(text);
  const std::size_t kept = (width - ellipsis) * 2 / 3;
  return to_utf8(head(points, width - ellipsis - kept)) + "…" + to_utf8(tail(points, kept));
}

std::vector<std::string> wrap(std::string_view text, std::size_t width) {
  width = std::max<std::size_t>(width, 4);
  std::vector<std::string> out;
  std::size_t used = 0;
  const auto place = [&](const Unit& unit) {
    const std::size_t blank = unit.blank_before && used > 0;
    if (out.empty() || used + blank + unit.width > width) {
      out.emplace_back();
      used = 0;
    } else if (blank) {
      out.back() += ' ';
      ++used;
    }
    out.back() += to_utf8(unit.text);
    used += unit.width;
  };
  for (Unit& unit : units(text)) {
    if (unit.width <= width) {
      place(unit);
    } else {
      for (const Unit& piece : cut(std::move(unit), width)) place(piece);
    }
  }
  return out;
}

}  // namespace kanshiki
