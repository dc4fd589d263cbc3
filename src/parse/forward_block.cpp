#include "parse/forward_block.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "parse/rule_line.hpp"

namespace kanshiki::parse {
namespace {

constexpr std::size_t blank_lines = 3;     // between the marker and the fields, at most
constexpr std::size_t longest_block = 80;  // lines of fields; some paste the whole header

/// What a line says that stands between two mails.
enum class Marker {
  none,
  forward,   ///< of a forward, and nothing else
  original,  ///< of a forward or an answer
  end,       ///< the forwarded mail ends here
  answer,    ///< what follows is quoted to be answered
};

constexpr std::array<std::string_view, 12> forward_markers{
    "forwarded message",    "forwarded mail",
    "forwarded text",       "begin forwarded message",
    "begin forwarded text", "start of forwarded message",
    "転送されたメッセージ", "転送メッセージ",
    "転送されたメール",     "転送メール",
    "以下、転送メール",     "ここから転送メール"};
constexpr std::array<std::string_view, 5> original_markers{
    "original message", "original mail", "元のメッセージ", "元のメール", "オリジナルメッセージ"};
constexpr std::array<std::string_view, 6> end_markers{"end forwarded text",       "end forwarded message",
                                                      "end of forwarded message", "end of original message",
                                                      "ここまで転送メール",       "転送メールここまで"};
constexpr std::array<std::string_view, 6> answer_endings{
    " wrote:", " writes:", "のメール:", "のメッセージ:", "書きました:", "さんは書きました："};

struct Label {
  std::string_view shown, field;
};
constexpr std::array labels{Label{"from", "From"},
                            Label{"差出人", "From"},
                            Label{"送信者", "From"},
                            Label{"送信元", "From"},
                            Label{"date", "Date"},
                            Label{"sent", "Date"},
                            Label{"日付", "Date"},
                            Label{"日時", "Date"},
                            Label{"送信日時", "Date"},
                            Label{"送信日", "Date"},
                            Label{"to", "To"},
                            Label{"宛先", "To"},
                            Label{"cc", "Cc"},
                            Label{"subject", "Subject"},
                            Label{"件名", "Subject"},
                            Label{"題名", "Subject"},
                            Label{"reply-to", "Reply-To"},
                            Label{"返信先", "Reply-To"}};

template <class List>
bool contains(const List& list, std::string_view text) {
  return std::find(list.begin(), list.end(), text) != list.end();
}

/// A line without the rules and asterisks around its words.
std::string_view undecorated(std::string_view line) {
  line = trim(without_rule_before(trim(line)));
  std::string_view before;
  do {
    before = line;
    line = trim(without_rule_behind(line));
    if (line.ends_with(':')) line.remove_suffix(1);
  } while (line.size() < before.size());
  return line;
}

/// The same in lower case, its words one blank apart.
std::string bare(std::string_view line) { return squeeze(to_lower(undecorated(line))); }

/// Whether a line begins like one of the markers; most do not.
bool begins_like_marker(std::string_view line) {
  const std::string_view words = undecorated(line);
  constexpr std::string_view initials = "fbsoe";
  return !words.empty() && (initials.find(lower(words[0])) != std::string_view::npos ||
                            static_cast<unsigned char>(words[0]) >= 0x80);
}

bool ends_like_answer(std::string_view line) {
  const std::string_view words = trim(line);
  if (!words.ends_with(':') && !words.ends_with("：")) return false;
  const std::string colon_last = replace_all(to_lower(words), "：", ":");
  return std::any_of(answer_endings.begin(), answer_endings.end(), [&](std::string_view ending) {
    return colon_last.ends_with(ending) || colon_last == trim(ending);
  });
}

Marker marker_in(std::string_view line) {
  if (line.size() > 200) return Marker::none;
  if (!begins_like_marker(line)) return ends_like_answer(line) ? Marker::answer : Marker::none;
  const std::string text = bare(line);
  if (contains(end_markers, text)) return Marker::end;
  if (contains(forward_markers, text) || text.starts_with("forwarded message from ") ||
      text.starts_with("forwarded by "))
    return Marker::forward;
  if (contains(original_markers, text)) return Marker::original;
  return ends_like_answer(line) ? Marker::answer : Marker::none;
}

/// `From: …`, `差出人： …`, `*Sent:* …`; under its name in RFC 5322.
std::optional<Field> shown_field(std::string_view line) {
  std::string_view text = trim(line);
  while (text.starts_with('*')) text.remove_prefix(1);
  constexpr std::size_t longest_label = 30;
  const std::string_view head = text.substr(0, longest_label + std::string_view("：").size());
  const std::size_t ascii = head.find(':'), wide = head.find("：");
  const std::size_t colon = std::min(ascii, wide);
  if (colon == std::string_view::npos || colon > longest_label) return std::nullopt;
  std::string_view value = text.substr(colon + (colon == ascii ? 1 : std::string_view("：").size()));
  while (value.starts_with('*')) value.remove_prefix(1);
  const std::string name = bare(text.substr(0, colon));
  for (const auto& [shown, field] : labels)
    if (name == shown) return Field{std::string(field), std::string(trim(value))};
  return std::nullopt;
}

/// Any field as RFC 5322 writes it: after a marker, the whole header may have been pasted.
std::optional<Field> header_field(std::string_view line) {
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos || colon == 0) return std::nullopt;
  const std::string_view name = line.substr(0, colon);
  const bool is_name = std::all_of(name.begin(), name.end(), [](char c) { return is_alnum(c) || c == '-'; });
  if (!is_name || !is_alpha(name.front()) || line.substr(colon).starts_with("://")) return std::nullopt;
  return Field{std::string(name), std::string(trim(line.substr(colon + 1)))};
}

class Finder {
 public:
  explicit Finder(std::span<const ShownLine> lines) : lines_(lines) {}

  std::optional<ForwardBlock> find(bool subject_says_forward) const {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const Marker marker = marker_in(lines_[i].text);
      if (marker == Marker::answer) return std::nullopt;
      if (marker == Marker::forward) {
        if (auto block = read_block(i, skip_blank(i + 1), true)) return block;
      } else if (marker == Marker::original || opens_bare_block(i)) {
        const std::size_t first = marker == Marker::original ? skip_blank(i + 1) : i;
        if (auto block = read_block(i, first, marker == Marker::original))
          return subject_says_forward ? block : std::nullopt;
      }
    }
    return std::nullopt;
  }

 private:
  bool is_blank(std::size_t i) const { return trim(lines_[i].text).empty(); }

  std::size_t skip_blank(std::size_t i) const {
    const std::size_t last = std::min(lines_.size(), i + blank_lines);
    while (i < last && is_blank(i)) ++i;
    return i;
  }

  /// Outlook puts no marker: fields alone, of which "From" is the first.
  bool opens_bare_block(std::size_t i) const {
    const auto field = shown_field(lines_[i].text);
    return field && field->first == "From" && !field->second.empty();
  }

  /// The fields from line `first` on. Behind a marker two will do, without one four must be there.
  std::optional<ForwardBlock> read_block(std::size_t marker, std::size_t first, bool marked) const {
    ForwardBlock out;
    out.marker = marker;
    std::size_t i = first;
    for (; i < lines_.size() && i - first < longest_block && !is_blank(i); ++i) {
      auto field = shown_field(lines_[i].text);
      if (!field && marked) field = header_field(lines_[i].text);
      if (field) {
        out.fields.push_back(std::move(*field));
      } else if (!out.fields.empty() && continues(i, first)) {
        out.fields.back().second.append(" ").append(trim(lines_[i].text));
      } else {
        break;
      }
    }
    if (!has(out, "From") || !(has(out, "Subject") || has(out, "Date"))) return std::nullopt;
    if (!marked && !(has(out, "Subject") && has(out, "Date") && has(out, "To"))) return std::nullopt;
    out.body = skip_blank(i);
    find_end(out);
    return out;
  }

  static bool has(const ForwardBlock& block, std::string_view name) {
    return std::any_of(block.fields.begin(), block.fields.end(),
                       [&](const Field& field) { return field.first == name; });
  }

  /// Whether line `i` goes on with the field before it: indented, or between two fields.
  bool continues(std::size_t i, std::size_t first) const {
    const std::string_view text = lines_[i].text;
    if (i > first && (text.starts_with(' ') || text.starts_with('\t'))) return true;
    return i + 1 < lines_.size() && shown_field(lines_[i + 1].text).has_value();
  }

  void find_end(ForwardBlock& block) const {
    block.end = block.body;
    while (block.end < lines_.size() && marker_in(lines_[block.end].text) != Marker::end) ++block.end;
    block.resume = std::min(block.end + 1, lines_.size());
  }

  std::span<const ShownLine> lines_;
};

}  // namespace

std::optional<ForwardBlock> find_forward(std::span<const ShownLine> lines, bool subject_says_forward) {
  return Finder(lines).find(subject_says_forward);
}

bool says_forward(std::string_view subject) {
  const std::string text = to_lower(trim(replace_all(subject, "：", ":")));
  for (const std::string_view prefix : {"fwd:", "fw:", "fwd :", "fw :", "[fwd:", "転送:", "wg:", "tr:"})
    if (text.starts_with(prefix)) return true;
  return text.ends_with("(fwd)");
}

}  // namespace kanshiki::parse
