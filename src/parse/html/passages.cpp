#include "parse/html/passages.hpp"

#include <algorithm>
#include <utility>

#include "base/text.hpp"
#include "parse/html/characters.hpp"

namespace kanshiki::parse::html {

namespace {

bool is_blank(std::string_view text) { return std::all_of(text.begin(), text.end(), is_html_space); }

// Blanks of all widths and what has no shape of its own: what mailers fill previews with.
bool is_shapeless(char32_t c) {
  return c <= 0x20 || c == 0xA0 || c == 0xAD || c == 0x34F || c == 0x180E || (c >= 0x2000 && c <= 0x200F) ||
         (c >= 0x2028 && c <= 0x202F) || (c >= 0x205F && c <= 0x2064) || c == 0x3000 || c == 0xFEFF;
}

bool says_nothing(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    if (!is_shapeless(next_code_point(text, at))) return false;
  }
  return true;
}

// Whether a box hidden for these reasons takes no part in the layout.
bool leaves_no_trace(Hidings why) { return why.has(Hiding::display_none) || why.has(Hiding::not_rendered); }

// Whether the blanks of text hidden for these reasons have no width.
bool takes_no_room(Hidings why) {
  return leaves_no_trace(why) || why.has(Hiding::zero_size) || why.has(Hiding::off_screen) ||
         why.has(Hiding::tiny_font);
}

void bound(TextWriter& writer, Display display) {
  switch (display) {
    case Display::block:
    case Display::row:
      writer.end_line();
      break;
    case Display::paragraph:
      writer.end_paragraph();
      break;
    case Display::cell:
      writer.end_cell();
      break;
    default:
      break;
  }
}

}  // namespace

void Passages::write(const Token& text, const Style& style, Hidings why, Tag tag) {
  if (why.empty()) {
    visible_.write(text.text, text.at, text.literal, style.white_space, tag);
    going_on_ = going_on_ && is_blank(text.text);
    return;
  }
  if (is_blank(text.text)) {
    if (!takes_no_room(why)) visible_.write(text.text, text.at, text.literal, WhiteSpace::collapse, tag);
    if (going_on_) hidden_.write(text.text, text.at, text.literal, style.white_space, tag);
    return;
  }
  const bool same = going_on_ && passages_.back().why == why;
  if (!same) {
    hidden_.end_line();
    passages_.push_back({hidden_.size(), 0, why, text.at});
  }
  hidden_.write(text.text, text.at, text.literal, style.white_space, tag);
  passages_.back().end = hidden_.size();
  passages_.back().source.end = text.at.end;
  going_on_ = true;
}

void Passages::bound(const Style& style) {
  const bool apart = style.out_of_flow && !style.hidings().empty();
  if (!apart && !leaves_no_trace(style.of_box)) html::bound(visible_, style.display);
  if (going_on_) html::bound(hidden_, style.display);
}

void Passages::break_line(Hidings why) {
  if (!leaves_no_trace(why)) visible_.break_line();
  if (going_on_) hidden_.break_line();
}

HtmlText Passages::take_visible(Arena& arena) {
  return {arena.keep(visible_.text()), std::move(visible_.runs())};
}

std::vector<HiddenPassage> Passages::take_hidden(Arena& arena) {
  const std::string_view text = arena.keep(hidden_.text());
  std::vector<HiddenPassage> out;
  out.reserve(passages_.size());
  for (const Hidden& one : passages_) {
    const std::string_view passage = trim(text.substr(one.begin, one.end - one.begin));
    if (!says_nothing(passage)) out.push_back({passage, one.why, one.source});
  }
  return out;
}

}  // namespace kanshiki::parse::html
