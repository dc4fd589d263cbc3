#include "parse/shown_head.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "base/text.hpp"
#include "parse/rule_line.hpp"

namespace kanshiki::parse {
namespace {

constexpr std::size_t longest_marker = 200;  // bytes of its line
constexpr std::size_t longest_label = 30;

/// What programs call a mail that stands in another.
constexpr std::array<std::string_view, 7> forwards{
    "forwarded message", "forwarded mail",   "forwarded text", "転送されたメッセージ",
    "転送メッセージ",    "転送されたメール", "転送メール"};
constexpr std::array<std::string_view, 5> originals{"original message", "original mail", "元のメッセージ",
                                                    "元のメール", "オリジナルメッセージ"};
/// The same where a person's name follows.
constexpr std::array<std::string_view, 3> forwards_of_somebody{"forwarded message from", "forwarded by",
                                                               "転送者"};
constexpr std::array<std::string_view, 4> openers{"begin ", "start of ", "以下、", "ここから"};
constexpr std::array<std::string_view, 3> closers{"end of ", "end ", "ここまで"};

struct Label {
  std::string_view shown, field;
};
constexpr std::array labels{Label{"from", "From"},       Label{"差出人", "From"},
                            Label{"送信者", "From"},     Label{"送信元", "From"},
                            Label{"von", "From"},        Label{"date", "Date"},
                            Label{"sent", "Date"},       Label{"日付", "Date"},
                            Label{"日時", "Date"},       Label{"送信日時", "Date"},
                            Label{"送信日", "Date"},     Label{"gesendet", "Date"},
                            Label{"datum", "Date"},      Label{"to", "To"},
                            Label{"宛先", "To"},         Label{"an", "To"},
                            Label{"cc", "Cc"},           Label{"subject", "Subject"},
                            Label{"件名", "Subject"},    Label{"題名", "Subject"},
                            Label{"betreff", "Subject"}, Label{"reply-to", "Reply-To"},
                            Label{"返信先", "Reply-To"}};

template <class List>
bool contains(const List& list, std::string_view text) {
  return std::find(list.begin(), list.end(), text) != list.end();
}

/// Whether `holds` is true of one of the words.
template <class List, class Holds>
bool any_of(const List& words, Holds holds) {
  return std::any_of(words.begin(), words.end(), holds);
}

/// A line without the rules and asterisks around its words.
std::string_view undecorated(std::string_view line) {
  line = trim(without_rule_before(trim(line)));
  std::string_view before;
  do {
    before = line;
    line = trim(without_rule_behind(line));
    for (const std::string_view colon : {":", "："})
      if (line.ends_with(colon)) line.remove_suffix(colon.size());
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

/// `words` without the first of `beginnings` that they begin with.
template <class List>
std::string_view without(std::string_view words, const List& beginnings) {
  for (const std::string_view one : beginnings)
    if (words.starts_with(one)) return words.substr(one.size());
  return words;
}

/// The words of a line behind which its text ends: `End of forwarded message`, `転送メールここまで`.
std::string_view closed(std::string_view words) {
  constexpr std::string_view behind = "ここまで";
  if (words.ends_with(behind)) return words.substr(0, words.size() - behind.size());
  return without(words, closers);
}

}  // namespace

Marker marker_in(std::string_view line) {
  if (line.size() > longest_marker || !begins_like_marker(line)) return Marker::none;
  const std::string words = bare(line);
  const std::string_view ended = closed(words);
  if (ended != words && (contains(forwards, ended) || contains(originals, ended))) return Marker::end;
  const std::string_view name = without(words, openers);
  if (contains(forwards, name)) return Marker::forward;
  if (contains(originals, name)) return Marker::original;
  const bool of_somebody =
      any_of(forwards_of_somebody, [&](std::string_view one) { return name.starts_with(one); });
  return of_somebody ? Marker::forward : Marker::none;
}

bool announces_mail(std::string_view line) {
  const auto named = [&](std::string_view one) { return icontains(line, one); };
  return line.size() - without_rule_before(line).size() >= 2 &&
         (any_of(forwards, named) || any_of(originals, named) || any_of(forwards_of_somebody, named));
}

std::optional<Field> shown_field(std::string_view line) {
  std::string_view text = trim(line);
  while (text.starts_with('*')) text.remove_prefix(1);
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

bool attributes(std::string_view line) {
  constexpr std::string_view wide = "：";
  std::string_view words = trim(line);
  if (!words.ends_with(':') && !words.ends_with(wide)) return false;
  words.remove_suffix(words.ends_with(':') ? 1 : wide.size());
  words = trim(words);
  const auto last = [&](std::string_view one) { return iends_with(words, one); };
  constexpr std::array<std::string_view, 5> wrote{"wrote", "writes", "schrieb", "a écrit", "書きました"};
  if (any_of(wrote, last)) return true;
  // Without a date, "our message:" is anybody's words.
  constexpr std::array<std::string_view, 2> mail_of{"のメール", "のメッセージ"};
  if (any_of(mail_of, last)) return any_of(words, is_digit);
  return words.ends_with('>') && words.find('@') != std::string_view::npos;
}

}  // namespace kanshiki::parse
