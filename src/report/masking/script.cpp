#include "report/masking/script.hpp"

#include <array>

#include "base/text.hpp"

namespace kanshiki::masking {
namespace {

constexpr std::array<std::string_view, 14> honorifics{"様", "さま", "サマ", "さん", "サン", "殿",     "どの",
                                                      "氏", "先生", "御中", "君",   "くん", "ちゃん", "各位"};

/// Scripts whose letters join into words.
enum class Script { none, latin, kanji, katakana, hangul };

/// The script of a letter; none for what ends a word. Hiragana does: it is what Japanese puts between words.
Script script_of(char32_t c) {
  if (c < 0x80) return is_alnum(static_cast<char>(c)) ? Script::latin : Script::none;
  if ((c >= 0x3400 && c <= 0x9FFF) || c == U'々' || (c >= 0x20000 && c <= 0x3FFFF)) return Script::kanji;
  if (c >= 0x30A1 && c <= 0x30FF && c != U'・') return Script::katakana;
  if (c >= 0xAC00 && c <= 0xD7A3) return Script::hangul;
  return c >= 0xC0 && c <= 0x24F ? Script::latin : Script::none;
}

}  // namespace

bool starts_with_honorific(std::string_view text) {
  text = trim(text);
  for (const std::string_view one : honorifics)
    if (text.starts_with(one)) return true;
  return false;
}

std::string_view without_honorific(std::string_view name) {
  for (const std::string_view one : honorifics)
    if (name.ends_with(one)) return trim(name.substr(0, name.size() - one.size()));
  return name;
}

bool stands_alone(std::string_view text, std::size_t begin, std::size_t end) {
  return (begin == 0 || !is_alnum(text[begin - 1])) && (end == text.size() || !is_alnum(text[end]));
}

bool stands_alone_as_name(std::string_view text, std::size_t begin, std::size_t end) {
  const Script first = script_of(code_point_at(text, begin)), last = script_of(code_point_before(text, end));
  if (first != Script::none && begin > 0 && script_of(code_point_before(text, begin)) == first) return false;
  if (last == Script::none || end == text.size() || starts_with_honorific(text.substr(end, 12))) return true;
  return script_of(code_point_at(text, end)) != last;
}

}  // namespace kanshiki::masking
