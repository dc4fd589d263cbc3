#include "parse/html/text_writer.hpp"

#include <utility>

#include "base/text.hpp"
#include "parse/html/characters.hpp"

namespace kanshiki::parse::html {

namespace {

using namespace std::string_view_literals;

// NUL is dropped from ordinary content (§13.2.6.4.7).
constexpr ByteSet interrupts_words(" \t\n\f\r\0"sv);

// Characters of scripts that put no blanks between words: a line end between two of them is none (CSS Text 3
// §4.1.3). East Asian wide and full-width ones but Hangul and emoji.
bool joins_lines(char32_t c) {
  return (c >= 0x2E80 && c <= 0x30FF) || (c >= 0x3190 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) ||
         (c >= 0xFE30 && c <= 0xFE4F) || (c >= 0xFF01 && c <= 0xFF9F) || (c >= 0xFFE0 && c <= 0xFFE6) ||
         (c >= 0x20000 && c <= 0x3FFFF);
}

// Whether the white space at `at` is one blank between words, which may be copied along with them.
bool is_lone_blank(std::string_view text, std::size_t at) {
  return text[at] == ' ' && at + 1 < text.size() && !interrupts_words.has(text[at + 1]);
}

std::size_t end_of_words(std::string_view text, std::size_t at) {
  at = interrupts_words.find(text, at, text.size());
  while (at < text.size() && is_lone_blank(text, at)) at = interrupts_words.find(text, at + 1, text.size());
  return at;
}

}  // namespace

void TextWriter::write(std::string_view characters, Span source, bool literal, WhiteSpace white_space,
                       Tag tag) {
  written_ = false;
  if (white_space == WhiteSpace::keep) {
    flush(characters);
    append(characters, source, tag);
  } else {
    write_collapsed(characters, source, literal, white_space == WhiteSpace::keep_lines, tag);
  }
}

void TextWriter::write_collapsed(std::string_view characters, Span source, bool literal, bool keep_lines,
                                 Tag tag) {
  for (std::size_t at = 0; at < characters.size();) {
    const char c = characters[at];
    if (c == '\0') {
      ++at;
    } else if (is_html_space(c)) {
      space_ = true;
      space_has_line_end_ |= c == '\n';
      if (c == '\n' && keep_lines) break_line();
      ++at;
    } else {
      const std::size_t end = end_of_words(characters, at);
      const Span words = literal ? Span{source.begin + at, source.begin + end} : source;
      flush(characters.substr(at, end - at));
      append(characters.substr(at, end - at), words, tag);
      at = end;
    }
  }
}

// Puts in what is due before `next`.
void TextWriter::flush(std::string_view next) {
  std::size_t blanks = 0;
  if (lines_ > 0) {
    const bool ended = !text_.empty() && text_.back() == '\n';  // by text whose lines are kept
    if (!text_.empty()) text_.append(lines_ - (ended ? 1 : 0), '\n');
  } else if (cell_) {
    if (!at_line_start()) text_ += '\t';
  } else if (space_ && !at_line_start() && text_.back() != '\t') {
    std::size_t first = 0;
    const bool joined = space_has_line_end_ && joins_lines(code_point_before(text_, text_.size())) &&
                        joins_lines(next_code_point(next, first));
    if (!joined) text_.append(++blanks, ' ');
  }
  if (!std::exchange(written_, true)) last_begin_ = text_.size() - blanks;
  lines_ = 0;
  cell_ = space_ = space_has_line_end_ = false;
}

void TextWriter::append(std::string_view characters, Span source, Tag tag) {
  const std::size_t begin = text_.size();
  text_ += characters;
  HtmlTextRun* last = runs_.empty() ? nullptr : &runs_.back();
  const bool whole = source.size() == characters.size();
  const bool last_whole = last != nullptr && last->source.size() == last->end - last->begin;
  const std::size_t gap = last != nullptr ? begin - last->end : 0;
  if (whole && last_whole && last->tag == tag && last->source.end + gap == source.begin && gap <= 1) {
    last->source.end = source.end;
    last->end = text_.size();
  } else {
    runs_.push_back({begin, text_.size(), source, tag});
  }
}

}  // namespace kanshiki::parse::html
