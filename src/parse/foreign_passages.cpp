#include "parse/foreign_passages.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "parse/shown_head.hpp"

namespace kanshiki::parse {
namespace {

constexpr std::size_t longest_signature = 8;  // lines below a `--` that lost its blank
constexpr std::size_t longest_footer = 10;    // lines that a mailing list puts below its rule
constexpr std::size_t shortest_rule = 40;     // underscores: mailman draws 47

bool is_quoted(std::string_view line) {
  return line.starts_with('>') || line.starts_with('|') || line.starts_with("＞");
}

/// A field that only a mail's own header has: servers that report on a mail show it.
bool is_trace_field(std::string_view line) {
  constexpr std::array<std::string_view, 4> fields = {
      "Received:", "Return-Path:", "Message-ID:", "X-Original-To:"};
  return std::any_of(fields.begin(), fields.end(), [&](auto one) { return istarts_with(line, one); });
}

/// Whether `line` is the first field of a block by which mail programs show the head of a mail, and `next`
/// another one.
bool begins_head(std::string_view line, std::string_view next) {
  const auto first = shown_field(line);
  if (!first || first->first != "From") return false;
  const auto second = shown_field(next);
  return second && second->first != "From";
}

constexpr std::size_t longest_mark = 120;  // bytes of a line that marks where an exhibit begins or ends

/// `=== ここから該当メール ===`, `--- begin sample ---`: a word of Japanese, or one of English behind a rule.
bool is_mark(std::string_view line, std::string_view japanese, std::string_view english) {
  if (line.size() > longest_mark || line.empty()) return false;
  if (line.find(japanese) != line.npos) return true;
  constexpr std::string_view rule = "-=*_#~<[";
  if (rule.find(line.front()) == rule.npos) return false;
  constexpr std::array<std::string_view, 8> exhibits = {"sample", "quote", "example", "message",
                                                        "e-mail", "email", "phish",   "suspicious"};
  const std::size_t at = ifind(line, english);
  return at != line.npos && std::any_of(exhibits.begin(), exhibits.end(), [&](std::string_view one) {
           return istarts_with(trim(line.substr(at + english.size())), one);
         });
}
bool begins_exhibit(std::string_view line) { return is_mark(line, "ここから", "begin "); }
bool ends_exhibit(std::string_view line) { return is_mark(line, "ここまで", "end "); }

/// Walks a text line by line and notes what is not the author's own.
class ForeignFinder {
 public:
  explicit ForeignFinder(std::string_view text) : text_(text), lines_(split(text, '\n')) {
    for (std::size_t i = 0; i < lines_.size(); ++i)
      if (ends_exhibit(trim(lines_[i]))) last_end_ = i;
  }

  std::vector<Stretch> run() {
    for (at_ = 0; at_ < lines_.size(); ++at_) look();
    return std::move(out_);
  }

  std::vector<Stretch> run_shown() {
    for (at_ = 0; at_ < lines_.size(); ++at_) look_for_shown(trim(lines_[at_]));
    return std::move(out_);
  }

 private:
  /// Quoted lines and exhibits; whether there was one.
  bool look_for_shown(std::string_view line) {
    if (is_quoted(line)) {
      add(at_, at_ + 1);
      return true;
    }
    if (at_ >= last_end_ || !begins_exhibit(line)) return false;
    std::size_t end = at_ + 1;
    while (!ends_exhibit(trim(lines_[end]))) ++end;
    add(at_, end + 1);
    return true;
  }

  void look() {
    const std::string_view line = trim(lines_[at_]);
    if (look_for_shown(line)) return;
    if (announces_mail(line) || is_trace_field(line) || ends_text(line) || begins_head(line, next(1))) {
      add(at_, lines_.size());
    } else if (attributes(line)) {
      const bool below = !is_quoted(next(1));  // pages show what they quote without a mark
      const bool wrapped = at_ > 0 && istarts_with(trim(lines_[at_ - 1]), "On ");
      add(wrapped ? at_ - 1 : at_, below ? lines_.size() : at_ + 1);
    }
  }

  bool ends_text(std::string_view line) const {
    if (line.size() >= shortest_rule && line.find_first_not_of('_') == line.npos)
      return lines_.size() - at_ <= longest_footer;
    if (line != "--") return false;
    const std::string_view whole = lines_[at_];
    return whole == "-- " || whole == "-- \r" || lines_.size() - at_ <= longest_signature;
  }

  /// The next line that says anything.
  std::string_view next(std::size_t ahead) const {
    for (std::size_t i = at_ + ahead; i < lines_.size() && i < at_ + ahead + 3; ++i)
      if (const std::string_view line = trim(lines_[i]); !line.empty()) return line;
    return {};
  }

  void add(std::size_t first, std::size_t last) {
    const auto place = [&](std::size_t line) {
      return line < lines_.size() ? static_cast<std::size_t>(lines_[line].data() - text_.data())
                                  : text_.size();
    };
    out_.push_back({place(first), place(last)});
    at_ = last - 1;
  }

  std::string_view text_;
  std::vector<std::string_view> lines_;
  std::size_t at_ = 0;
  std::size_t last_end_ = 0;  // line that ends the last exhibit
  std::vector<Stretch> out_;
};

}  // namespace

std::vector<Stretch> foreign_passages(std::string_view visible) { return ForeignFinder(visible).run(); }
std::vector<Stretch> shown_passages(std::string_view visible) { return ForeignFinder(visible).run_shown(); }

}  // namespace kanshiki::parse
