#include "parse/trace.hpp"

#include <array>
#include <optional>

#include "base/text.hpp"
#include "parse/comment.hpp"

namespace kanshiki::parse {
namespace {

constexpr auto npos = std::string_view::npos;
using Kind = TraceItem::Kind;

class Splitter {
 public:
  explicit Splitter(std::string_view text) : text_(text) {}

  std::vector<TraceItem> run() && {
    while (at_ < text_.size()) {
      const char c = text_[at_];
      if (is_space(c) || c == ',') {
        glued_ = false;
        ++at_;
      } else if (c == ';') {
        emit(Kind::semicolon, at_, at_ + 1);
      } else if (!comment()) {
        word();
      }
    }
    return std::move(out_);
  }

 private:
  void emit(Kind kind, std::size_t begin, std::size_t end) {
    out_.push_back({kind, text_.substr(begin, end - begin), glued_ && !out_.empty()});
    at_ = end;
    glued_ = true;
  }

  bool comment() {
    if (text_[at_] != '(' || !comments_close_) return false;
    const std::size_t close = comment_close();
    comments_close_ = close != npos;
    if (close == npos) return false;
    emit(Kind::comment, at_ + 1, close);
    at_ = close + 1;
    return true;
  }

  /// The parenthesis that closes the one at `at_`; once nesting has failed to the end, the next one does.
  std::size_t comment_close() {
    const std::size_t end = comments_nest_ ? comment_end(text_, at_) : npos;
    if (end != npos) return end - 1;
    comments_nest_ = false;
    return text_.find(')', at_);
  }

  void word() {
    const std::size_t begin = at_;
    std::size_t end = at_;
    while (end < text_.size() && (end == begin || !ends_word(text_[end]))) end = past_enclosed(end);
    emit(Kind::word, begin, end);
  }

  bool ends_word(char c) const {
    return is_space(c) || c == ',' || c == ';' || (c == '(' && comments_close_);
  }

  /// One past the "…", <…> or […] that opens at `at`, or past the character there. None reaches over a
  /// parenthesis: a host that calls itself `"` must not hide what its receiver wrote.
  std::size_t past_enclosed(std::size_t at) {
    static constexpr std::string_view open = "\"<[", close = "\">]";
    const std::size_t which = open.find(text_[at]);
    if (which == npos || at < unclosed_until_[which]) return at + 1;
    for (std::size_t end = at + 1; end < text_.size(); ++end) {
      if (text_[end] == close[which]) return end + 1;
      const bool broken = text_[end] == open[which] || text_[end] == '(' || text_[end] == ')';
      if (!broken) continue;
      unclosed_until_[which] = end;
      return at + 1;
    }
    unclosed_until_[which] = text_.size();
    return at + 1;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  bool glued_ = false;
  bool comments_nest_ = true, comments_close_ = true;
  std::array<std::size_t, 3>
      unclosed_until_{};  ///< up to here, a search for the closing character is known to fail
  std::vector<TraceItem> out_;
};

std::optional<Clause> clause_named(std::string_view word) {
  if (iequals(word, "from")) return Clause::from;
  if (iequals(word, "by")) return Clause::by;
  if (iequals(word, "via")) return Clause::via;
  if (iequals(word, "with")) return Clause::with;
  if (iequals(word, "id")) return Clause::id;
  if (iequals(word, "for")) return Clause::for_;
  return std::nullopt;
}

}  // namespace

std::vector<TraceItem> split_trace(std::string_view text) { return Splitter(text).run(); }

std::vector<TraceItem> read_clauses(std::string_view field) {
  std::vector<TraceItem> items = split_trace(field);
  std::size_t date = items.size();
  for (std::size_t i = items.size(); i-- > 0 && date == items.size();)
    if (items[i].kind == Kind::semicolon) date = i;

  std::array<bool, 8> opened{};
  Clause current = Clause::lead;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (i == date) current = Clause::date;
    const bool after_keyword = i > 0 && items[i - 1].kind == Kind::keyword;
    const bool has_comment = i + 1 < items.size() && items[i + 1].is_comment();
    const bool value =
        after_keyword && has_comment;  // a host may call itself "by": `from by (unknown [192.0.2.1])`
    const auto named =
        items[i].is_word() && current != Clause::date && !value ? clause_named(items[i].text) : std::nullopt;
    if (named && !opened[static_cast<std::size_t>(*named)]) {
      current = *named;
      opened[static_cast<std::size_t>(current)] = true;
      items[i].kind = Kind::keyword;
    }
    items[i].clause = current;
  }
  return items;
}

}  // namespace kanshiki::parse
