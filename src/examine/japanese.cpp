#include "examine/japanese.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace kanshiki::examine {
namespace {

constexpr std::size_t looked_at = 4096;  // of each text part, in bytes

/// Hiragana and katakana, and katakana of half width; not the marks (・ー) that Chinese borrows.
bool is_kana(char32_t c) {
  return (c >= 0x3041 && c <= 0x3096) || (c >= 0x30A1 && c <= 0x30FA) || (c >= 0xFF66 && c <= 0xFF9D);
}

}  // namespace

bool has_kana(std::string_view text) {
  for (std::size_t at = ascii_prefix(text); at < text.size();)
    if (is_kana(next_code_point(text, at))) return true;
  return false;
}

bool is_japanese(const Mail& mail) {
  if (has_kana(mail.headers.text("Subject"))) return true;
  for (const Mailbox& one : mail.from.mailboxes)
    if (has_kana(one.name)) return true;
  return std::any_of(mail.parts.begin(), mail.parts.end(), [](const Part& part) {
    return part.is_text() && has_kana(part.text.substr(0, looked_at));
  });
}

}  // namespace kanshiki::examine
