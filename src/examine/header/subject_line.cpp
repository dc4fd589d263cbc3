/// What the subject is made of: capitals throughout, the recipient's own address, a code that makes each copy
/// different, marks at its ends, the label that laws ask of advertising.

#include <algorithm>

#include "base/runs.hpp"
#include "base/text.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/header/digits_in_turns.hpp"
#include "examine/recipient.hpp"
#include "model/thread.hpp"

namespace kanshiki::examine {
namespace {

/// Several words in capitals and hardly one that is not. Abbreviations are shorter.
bool shouts(std::string_view subject) {
  constexpr std::size_t shortest = 4, several = 3;  // letters; words
  std::size_t words = 0, in_capitals = 0;
  for (const std::string_view word : runs(subject, is_alpha)) {
    if (word.size() < shortest) continue;
    ++words;
    in_capitals += std::none_of(word.begin(), word.end(), [](char c) { return c == lower(c); });
  }
  return in_capitals >= several && in_capitals * 5 >= words * 4;
}

/// Whether `name` stands in `subject` and not as the mark that a list puts there: `[razor-users]`.
bool is_named(std::string_view subject, std::string_view name) {
  return icontains(subject, name) && !icontains(subject, "[" + std::string(name) + "]");
}

/// The recipient's address in `subject`, or what stands before its @ where that is no word or name of its own
/// ("support", "yamada"); empty if neither is there.
std::string_view own_name_in(std::string_view subject, const Recipient& recipient) {
  constexpr std::size_t shortest = 6;  // bytes
  constexpr std::size_t most = 16;     // addressees; a list of more is nobody's
  if (recipient.addresses.size() > most) return {};
  for (const std::string_view address : recipient.addresses) {
    if (icontains(subject, address)) return address;
    const std::string_view local = address.substr(0, address.rfind('@'));
    const bool is_word = std::all_of(local.begin(), local.end(), is_alpha);
    if (!is_word && local.size() >= shortest && is_named(subject, local)) return local;
  }
  return {};
}

/// Not a number of a commit, a picture or the like, which are written in hexadecimal.
bool is_code(std::string_view word) {
  return has_digits_in_turns(word) &&
         !std::all_of(word.begin(), word.end(), [](char c) { return hex_value(c) >= 0; });
}

/// What stands at the end behind a gap that pushes it out of view: "Lowest rates!              dhzbj".
std::string_view behind_a_gap(std::string_view subject) {
  constexpr std::size_t gap = 5, longest = 20;  // blanks; characters of the word
  const std::size_t begin = subject.find_last_of(" \t") + 1;
  const std::size_t before = subject.substr(0, begin).find_last_not_of(" \t");
  const bool far = begin != 0 && before != subject.npos && begin - before > gap;
  return far && subject.size() - begin <= longest ? subject.substr(begin) : std::string_view();
}

/// The code in `subject` that no reader can use; empty if there is none.
std::string_view code_in(std::string_view subject) {
  if (const auto word = behind_a_gap(subject); !word.empty()) return word;
  for (const std::string_view word : runs(subject, is_alnum))
    if (is_code(word)) return word;
  return {};
}

/// `_Your_prize_`, `-Last notice`, `Stay warm .`: marks that make it stand out and new to filters. `#14` is a
/// number, `[list]` a list.
bool has_marks_at_its_ends(std::string_view subject) {
  constexpr std::string_view marks = "_*#~=|";
  if (subject.size() < 2) return false;
  const char first = subject.front(), second = subject[1];
  const bool begins =
      (marks.find(first) != marks.npos && !is_digit(second)) || (first == '-' && is_alpha(second));
  return begins || marks.find(subject.back()) != marks.npos || subject.ends_with(" .");
}

/// "ADV:" and 未承諾広告 say that nobody asked for it.
bool is_labelled_advertising(std::string_view subject) {
  return istarts_with(subject, "ADV:") || subject.find("未承諾広告") != subject.npos;
}

}  // namespace

Found subject_line(const Route& route, const Knowledge& knowledge, World&) {
  constexpr std::size_t seen = 1024;  // bytes that anybody sees of a subject
  const HeaderField* subject = route.mail->headers.first("Subject");
  if (!subject) return {};
  const std::string_view line = trim(clip(subject->text, seen));
  Found out;
  const auto note = [&](const char* id, std::vector<Fact> facts) {
    out.findings.push_back({id, Meaning::suspicious, std::move(facts), {cite(*subject)}});
  };
  if (shouts(line)) note("header.subject_in_capitals", {{"subject", std::string(line)}});
  if (const auto code = code_in(line); !code.empty() && !is_in_thread(*route.mail))
    note("header.code_in_subject", {{"code", std::string(code)}, {"subject", std::string(squeeze(line))}});
  if (has_marks_at_its_ends(line)) note("header.decorated_subject", {{"subject", std::string(line)}});
  if (is_labelled_advertising(line)) note("header.labelled_advertising", {{"subject", std::string(line)}});
  const Recipient recipient = recipient_of(route, knowledge);
  if (const auto name = own_name_in(line, recipient); !name.empty() && !route.mail->is_report())
    note("header.recipient_in_subject", {{"name", std::string(name)}});
  return out;
}

}  // namespace kanshiki::examine
