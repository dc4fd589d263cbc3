#include "parse/html/character_reference.hpp"

#include <algorithm>
#include <iterator>
#include <string>

#include "base/text.hpp"

namespace kanshiki::parse::html {

namespace {

struct Entity {
  std::string_view name;  // without & and ;
  std::string_view text;
  bool legacy;  // is recognised without its semicolon
};

constexpr Entity entities[] = {
#define ENTITY(name, text) {#name, text, false},
#define LEGACY(name, text) {#name, text, true},
#include "parse/html/entities.inc"
#undef ENTITY
#undef LEGACY
};

// The longest name that `source` starts with. The candidates are narrowed character by character: they are
// neighbours in the sorted table.
CharacterReference read_named(std::string_view source, bool in_attribute) {
  CharacterReference best;
  auto begin = std::begin(entities), end = std::end(entities);
  for (std::size_t at = 1; at < source.size() && is_alnum(source[at]); ++at) {
    const std::size_t length = at;  // of the name, with this character
    begin = std::lower_bound(begin, end, source[at], [&](const Entity& entity, char c) {
      return entity.name.size() < length || entity.name[length - 1] < c;
    });
    end = std::upper_bound(begin, end, source[at],
                           [&](char c, const Entity& entity) { return c < entity.name[length - 1]; });
    if (begin == end) break;
    if (begin->name.size() != length) continue;
    const bool closed = at + 1 < source.size() && source[at + 1] == ';';
    if (closed || begin->legacy) best = {at + 1 + (closed ? 1 : 0), begin->text};
  }
  if (in_attribute && best.length != 0 && source[best.length - 1] != ';' && best.length < source.size()) {
    const char next = source[best.length];
    if (next == '=' || is_alnum(next)) return {};
  }
  return best;
}

// §13.2.5.80: what pages written for Windows-1252 mean by &#128; … &#159;. 0: the control character itself.
constexpr char16_t windows_1252[32] = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                       0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                       0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                       0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

char32_t meant_by(char32_t number) {
  if (number == 0 || number > 0x10FFFF || (number >= 0xD800 && number <= 0xDFFF)) return 0xFFFD;
  if (number >= 0x80 && number <= 0x9F && windows_1252[number - 0x80] != 0)
    return windows_1252[number - 0x80];
  return number;
}

CharacterReference read_numeric(std::string_view source, Arena& arena) {
  const bool hex = source.size() > 2 && lower(source[2]) == 'x';
  const std::size_t digits = hex ? 3 : 2;
  std::size_t at = digits;
  char32_t number = 0;
  for (; at < source.size() && (hex ? hex_value(source[at]) >= 0 : is_digit(source[at])); ++at) {
    number = number * (hex ? 16 : 10) + static_cast<char32_t>(hex_value(source[at]));
    number = std::min<char32_t>(number, 0x110000);  // more digits cannot bring it back into range
  }
  if (at == digits) return {};
  if (at < source.size() && source[at] == ';') ++at;
  std::string utf8;
  append_utf8(utf8, meant_by(number));
  return {at, arena.keep(utf8)};
}

}  // namespace

CharacterReference read_character_reference(std::string_view source, bool in_attribute, Arena& arena) {
  const bool numeric = source.size() > 1 && source[1] == '#';
  return numeric ? read_numeric(source, arena) : read_named(source, in_attribute);
}

}  // namespace kanshiki::parse::html
