#include "parse/shown_lines.hpp"

#include <string>

#include "base/text.hpp"
#include "parse/html/tokenizer.hpp"

namespace kanshiki::parse {
namespace {

using html::Display;
using html::Tag;
using html::Token;

bool breaks_line(const Token& token) {
  if (token.kind != Token::Kind::start_tag && token.kind != Token::Kind::end_tag) return false;
  if (token.tag == Tag::br) return true;
  const Display display = html::default_display(token.tag);
  return display == Display::block || display == Display::paragraph || display == Display::row;
}

bool is_never_shown(Tag tag) { return tag == Tag::script || tag == Tag::style || tag == Tag::title; }

class HtmlLines {
 public:
  HtmlLines(std::string_view source, Arena& arena) : source_(source), arena_(arena) {}

  std::vector<ShownLine> read() {
    html::Tokenizer tokenizer(source_, arena_);
    bool shown = true;
    for (Token token; tokenizer.next(token);) {
      if (token.kind == Token::Kind::start_tag) {
        tokenizer.switch_to(html::content_of(token.tag));
        shown = !is_never_shown(token.tag);
      } else if (token.kind == Token::Kind::end_tag) {
        shown = true;
      }
      if (token.kind == Token::Kind::text && shown) take_text(token);
      if (html::default_display(token.tag) == Display::cell) text_ += ' ';
      if (breaks_line(token)) end_line(token);
    }
    if (!text_.empty()) finish(source_.size());
    return std::move(out_);
  }

 private:
  void take_text(const Token& token) {
    if (blank_) begin_ = token.at.begin;
    blank_ = blank_ && trim(token.text).empty();
    text_.append(token.text);
  }

  /// Two tags in a row end one line; only <br> makes an empty one.
  void end_line(const Token& token) {
    if (!blank_ || token.tag == Tag::br) finish(token.at.end);
    text_.clear();
    blank_ = true;
  }

  void finish(std::size_t end) {
    const std::string line = squeeze(replace_all(text_, "\xC2\xA0", " "));
    out_.push_back({arena_.keep(line), line.empty() ? end : begin_, end});
  }

  std::string_view source_;
  Arena& arena_;
  std::vector<ShownLine> out_;
  std::string text_;   // of the line so far
  bool blank_ = true;  // whether that is nothing but white space
  std::size_t begin_ = 0;
};

}  // namespace

std::vector<ShownLine> lines_of_text(std::string_view text) {
  std::vector<ShownLine> out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t feed = text.find('\n', at);
    const std::size_t stop = feed == std::string_view::npos ? text.size() : feed;
    const std::size_t end = feed == std::string_view::npos ? text.size() : feed + 1;
    std::string_view line = text.substr(at, stop - at);
    if (line.ends_with('\r')) line.remove_suffix(1);
    out.push_back({line, at, end});
    at = end;
  }
  return out;
}

std::vector<ShownLine> lines_of_html(std::string_view source, Arena& arena) {
  return HtmlLines(source, arena).read();
}

}  // namespace kanshiki::parse
