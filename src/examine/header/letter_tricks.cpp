/// Letters in the shown name and the subject that are not what they look like: invisible ones, ones that turn
/// the direction of writing, look-alikes of another script, and letters made for mathematics.

#include <algorithm>

#include "base/text.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/letters.hpp"
#include "parse/unseen_letters.hpp"

namespace kanshiki::examine {
namespace {

/// Mathematical alphanumerics, enclosed letters and small capitals of the phonetic alphabet: 𝗣𝗮𝘆𝗣𝗮𝗹, 🄲🄾🄼.
bool is_styled(char32_t c) {
  return (c >= 0x1D400 && c <= 0x1D7FF) || (c >= 0x1F130 && c <= 0x1F189) || (c >= 0x24B6 && c <= 0x24E9);
}

struct Tricks {
  bool direction = false, invisible = false, mixed_word = false;
  std::size_t styled = 0;
};

Tricks look_at(std::string_view text) {
  Tricks out;
  bool latin = false, other = false;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_code_point(text, at);
    out.direction = out.direction || parse::turns_direction(c);
    out.invisible = out.invisible || parse::is_invisible(c);
    out.styled += is_styled(c);
    const bool letter = is_latin(c) || is_greek_or_cyrillic(c);
    latin = letter && (latin || is_latin(c));
    other = letter && (other || is_greek_or_cyrillic(c));
    out.mixed_word = out.mixed_word || (latin && other);
  }
  return out;
}

}  // namespace

Found letter_tricks(const Mail& mail, const Knowledge&, World&) {
  constexpr std::size_t few = 3;  // styled letters: ① and the like are everywhere
  Found out;
  const auto examine = [&](std::string_view text, const char* field) {
    const Tricks tricks = look_at(text);
    const auto note = [&](const char* id) {
      out.findings.push_back({id, Meaning::suspicious, {{"field", std::string(field)}}, {cite(mail, field)}});
    };
    if (tricks.direction) note("header.text_direction_turned");
    if (tricks.invisible) note("header.invisible_letters");
    if (tricks.mixed_word) note("header.mixed_scripts");
    if (tricks.styled >= few) note("header.styled_letters");
  };
  for (const Mailbox& one : mail.from.mailboxes) examine(one.name, "From");
  examine(mail.headers.text("Subject"), "Subject");
  return out;
}

}  // namespace kanshiki::examine
