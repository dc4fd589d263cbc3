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

/// Points of Semitic scripts, which no other letter bears: A\u073Fpple.
bool is_semitic_point(char32_t c) {
  return (c >= 0x591 && c <= 0x5BD) || (c >= 0x610 && c <= 0x61A) || (c >= 0x64B && c <= 0x65F) ||
         (c >= 0x730 && c <= 0x74A) || (c >= 0x7A6 && c <= 0x7B0);
}

/// Chooses between two shapes of the sign before it. Emoji have such shapes, letters have not.
bool is_shape_selector(char32_t c) { return c >= 0xFE00 && c <= 0xFE0F; }

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
    out.invisible = out.invisible || parse::is_invisible(c) || (latin && is_shape_selector(c));
    out.styled += is_styled(c);
    const bool foreign = is_greek_or_cyrillic(c) || (latin && is_semitic_point(c));
    const bool in_word = is_latin(c) || foreign;
    latin = in_word && (latin || is_latin(c));
    other = in_word && (other || foreign);
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
