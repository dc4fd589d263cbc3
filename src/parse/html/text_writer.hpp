#pragma once
/// Text as a browser sets it: white space collapsed, lines broken where boxes begin and end.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "parse/html/document.hpp"
#include "parse/html/style.hpp"

namespace kanshiki::parse::html {

/// Builds text after the rules for innerText (the HTML standard, §3.2.7) and CSS Text 3 §4.1.
class TextWriter {
 public:
  /// Adds `characters`, which stand at `source`; `literal`: as they are.
  void write(std::string_view characters, Span source, bool literal, WhiteSpace white_space, Tag tag);

  void end_line() { lines_ = lines_ == 0 ? 1 : lines_; }      ///< where a block begins or ends
  void end_paragraph() { lines_ = lines_ < 2 ? 2 : lines_; }  ///< a block that keeps its distance
  void break_line() { ++lines_; }                             ///< <br>
  void end_cell() { cell_ = true; }

  /// Where the next character would go, before what layout puts in between.
  std::size_t size() const { return text_.size(); }
  /// Where what was written last begins, with the blank before it, if there is one.
  std::size_t last_begin() const { return last_begin_; }
  const std::string& text() const { return text_; }
  std::vector<HtmlTextRun>& runs() { return runs_; }

 private:
  void write_collapsed(std::string_view characters, Span source, bool literal, bool keep_lines, Tag tag);
  void append(std::string_view characters, Span source, Tag tag);
  void flush(std::string_view next);
  bool at_line_start() const { return text_.empty() || text_.back() == '\n'; }

  std::string text_;
  std::vector<HtmlTextRun> runs_;
  std::size_t last_begin_ = 0;
  bool written_ = false;   // whether anything was, by the last call of write()
  std::size_t lines_ = 0;  // line ends due before the next character
  bool cell_ = false;      // … a tab
  bool space_ = false;     // … a blank
  bool space_has_line_end_ = false;
};

}  // namespace kanshiki::parse::html
