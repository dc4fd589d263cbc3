#include "examine/body/own_words.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "knowledge/condition.hpp"
#include "model/cite.hpp"

namespace kanshiki::examine {
namespace {

constexpr std::size_t farthest = 200;         // from words to the end of their sentence, in bytes
constexpr std::size_t longest_signature = 8;  // lines below a `--` that lost its blank

bool is_quoted(std::string_view line) {
  return line.starts_with('>') || line.starts_with('|') || line.starts_with("＞");
}

/// `-----Original Message-----`, `---------- 転送メッセージ ---------`.
bool announces_mail(std::string_view line) {
  constexpr std::array<std::string_view, 6> words = {"original message", "forwarded message", "forwarded by",
                                                     "元のメッセージ",   "転送メッセージ",    "転送者"};
  return line.starts_with("--") &&
         std::any_of(words.begin(), words.end(), [&](std::string_view one) { return icontains(line, one); });
}

/// A field that only a mail's own header has: servers that report on a mail show it.
bool is_trace_field(std::string_view line) {
  constexpr std::array<std::string_view, 4> fields = {
      "Received:", "Return-Path:", "Message-ID:", "X-Original-To:"};
  return std::any_of(fields.begin(), fields.end(), [&](auto one) { return istarts_with(line, one); });
}

/// The first field of a block by which mail programs show the head of a mail.
bool begins_head(std::string_view line) {
  constexpr std::array<std::string_view, 4> fields = {"From:", "差出人:", "送信者:", "Von:"};
  return std::any_of(fields.begin(), fields.end(), [&](auto one) { return istarts_with(line, one); });
}
bool continues_head(std::string_view line) {
  constexpr std::array<std::string_view, 8> fields = {
      "Sent:", "Date:", "To:", "Subject:", "送信日時:", "日時:", "宛先:", "Gesendet:"};
  return std::any_of(fields.begin(), fields.end(), [&](auto one) { return istarts_with(line, one); });
}

/// `On Thu, 14 Oct 2021, A wrote:`, `2021年10月14日(木) 8:10 A <a@example.jp>:`.
bool attributes(std::string_view line) {
  constexpr std::array<std::string_view, 6> endings = {
      "wrote:", "writes:", "schrieb:", "a écrit :", "書きました:", "書きました："};
  return line.ends_with(">:") ||
         std::any_of(endings.begin(), endings.end(), [&](auto one) { return line.ends_with(one); });
}

/// Walks a text line by line and notes what is not the author's own.
class ForeignFinder {
 public:
  explicit ForeignFinder(std::string_view text) : text_(text), lines_(split(text, '\n')) {}

  std::vector<Stretch> run() {
    for (at_ = 0; at_ < lines_.size(); ++at_) look();
    return std::move(out_);
  }

 private:
  void look() {
    const std::string_view line = trim(lines_[at_]);
    if (is_quoted(line)) {
      add(at_, at_ + 1);
    } else if (announces_mail(line) || is_trace_field(line) || ends_text(line) ||
               (begins_head(line) && continues_head(next(1)))) {
      add(at_, lines_.size());
    } else if (attributes(line)) {
      const bool below = !is_quoted(next(1));  // pages show what they quote without a mark
      const bool wrapped = at_ > 0 && istarts_with(trim(lines_[at_ - 1]), "On ");
      add(wrapped ? at_ - 1 : at_, below ? lines_.size() : at_ + 1);
    }
  }

  bool ends_text(std::string_view line) const {
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
  std::vector<Stretch> out_;
};

/// Whether a sentence ends with the character at `at`; the bytes of that character.
std::size_t ends_sentence(std::string_view folded, std::size_t at) {
  constexpr std::array<std::string_view, 5> ends = {"。", "\n", "!", "?", ". "};
  for (const std::string_view one : ends)
    if (folded.substr(at).starts_with(one)) return one.size();
  return 0;
}

/// What a mail server says of another mail (RFC 3464; RFC 5321 §4.5.5: with an empty envelope).
bool is_report(const Mail& mail) {
  if (mail.parts.front().type == "multipart/report") return true;
  const auto& envelope = mail.return_path.mailboxes;
  return !envelope.empty() && envelope.front().address.empty();
}

bool is_inside_character(std::string_view utf8, std::size_t at) {
  return at < utf8.size() && (static_cast<unsigned char>(utf8[at]) & 0xC0) == 0x80;
}

}  // namespace

bool OwnWords::has(const Text& text) {
  return text.part && !text.part->is_attachment() && !text.part->carried && text.part->reading.empty() &&
         !is_report(*text.mail);
}

bool OwnWords::hold(Stretch words) const {
  if (!foreign_) foreign_ = ForeignFinder(text_.visible).run();
  const std::size_t begin = text_.folded.source(words.begin), end = text_.folded.source(words.end);
  const auto after = std::upper_bound(foreign_->begin(), foreign_->end(), begin,
                                      [](std::size_t place, const Stretch& one) { return place < one.end; });
  return after == foreign_->end() || after->begin >= end;
}

std::vector<Stretch> OwnWords::marks(std::size_t rule) const {
  std::vector<Stretch> out;
  for (const Mark& mark : text_.marks)
    if (mark.rule == rule && hold({mark.begin, mark.end})) out.push_back({mark.begin, mark.end});
  return out;
}

std::vector<Stretch> OwnWords::statements(std::size_t rule) const {
  std::vector<Stretch> out = marks(rule);
  std::erase_if(out,
                [&](const Stretch& one) { return is_conditional(text_.folded.text, one.begin, one.end); });
  return out;
}

Stretch sentence_around(std::string_view folded, Stretch words) {
  Stretch out = words;
  out.begin -= std::min(words.begin, farthest);
  while (out.begin < words.begin && is_inside_character(folded, out.begin)) ++out.begin;
  for (std::size_t at = out.begin; at < words.begin; ++at)
    if (const std::size_t size = ends_sentence(folded, at); size > 0 && at + size <= words.begin)
      out.begin = at + size;
  const std::size_t last = std::min(folded.size(), words.end + farthest);
  while (out.end < last && ends_sentence(folded, out.end) == 0) ++out.end;
  while (out.end > words.end && is_inside_character(folded, out.end)) --out.end;
  return out;
}

Cite cite(const Text& text, Stretch words) { return cite(text, trim(text.words(words.begin, words.end))); }

}  // namespace kanshiki::examine
