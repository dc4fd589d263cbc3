/// The escapes under which links and pages carry an address: %40, &#64;, \u0040, =40.

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "base/encodings.hpp"

namespace kanshiki::encodings {
namespace {

/// The names of HTML for characters that stand in addresses, and for those that nobody sees.
struct Name {
  std::string_view name;
  char32_t character;
};
constexpr std::array names{
    Name{"amp", '&'},    Name{"commat", '@'},     Name{"period", '.'},
    Name{"lowbar", '_'}, Name{"plus", '+'},       Name{"equals", '='},
    Name{"percnt", '%'}, Name{"num", '#'},        Name{"hyphen", '-'},
    Name{"dash", '-'},   Name{"colon", ':'},      Name{"sol", '/'},
    Name{"lt", '<'},     Name{"gt", '>'},         Name{"quot", '"'},
    Name{"apos", '\''},  Name{"lpar", '('},       Name{"rpar", ')'},
    Name{"lbrack", '['}, Name{"rbrack", ']'},     Name{"nbsp", 0xA0},
    Name{"shy", 0xAD},   Name{"zwj", 0x200D},     Name{"zwnj", 0x200C},
    Name{"bsol", '\\'},  Name{"NoBreak", 0x2060}, Name{"ZeroWidthSpace", 0x200B},
};

/// An escape at the start of a text: its length, 0 if there is none, and what it stands for.
struct Escape {
  std::size_t length = 0;
  std::string bytes;
};

/// Reads up to `most` digits of base 10 or 16 and moves past them; the value stops growing past Unicode.
char32_t take_number(std::string_view text, std::size_t& at, unsigned base, std::size_t most) {
  char32_t value = 0;
  for (const std::size_t end = std::min(text.size(), at + most); at < end; ++at) {
    const int digit = hex_value(text[at]);
    if (digit < 0 || static_cast<unsigned>(digit) >= base) break;
    value = std::min<char32_t>(value * base + static_cast<unsigned>(digit), 0x110000);
  }
  return value;
}

Escape character(std::size_t length, char32_t code_point) {
  Escape out{length, {}};
  append_utf8(out.bytes, code_point);
  return out;
}

Escape percent_escape(std::string_view text) {
  if (text.size() < 3 || hex_value(text[1]) < 0 || hex_value(text[2]) < 0) return {};
  return {3, std::string(1, static_cast<char>(hex_value(text[1]) << 4 | hex_value(text[2])))};
}

/// `&#64;`, `&#x40;` with or without the semicolon; `&commat;` with it.
Escape reference(std::string_view text) {
  if (text.size() > 2 && text[1] == '#') {
    const bool hexadecimal = lower(text[2]) == 'x';
    const std::size_t digits = hexadecimal ? 3 : 2;
    std::size_t at = digits;
    const char32_t value = take_number(text, at, hexadecimal ? 16 : 10, 12);
    if (at == digits) return {};
    return character(at < text.size() && text[at] == ';' ? at + 1 : at, value);
  }
  for (const auto& [name, code_point] : names)
    if (text.substr(1).starts_with(name) && text.substr(1 + name.size()).starts_with(';'))
      return character(name.size() + 2, code_point);
  return {};
}

/// `\u0040`, `\u{40}`, `\x40`.
Escape backslash_escape(std::string_view text) {
  if (text.size() < 4 || (text[1] != 'u' && text[1] != 'x')) return {};
  const bool braces = text[1] == 'u' && text[2] == '{';
  const std::size_t begin = braces ? 3 : 2, digits = braces ? 6 : text[1] == 'u' ? 4 : 2;
  std::size_t at = begin;
  const char32_t value = take_number(text, at, 16, digits);
  if (braces) return at > begin && text.substr(at).starts_with('}') ? character(at + 1, value) : Escape{};
  return at == begin + digits ? character(at, value) : Escape{};
}

Escape escape_at(std::string_view text) {
  switch (text.front()) {
    case '%':
      return percent_escape(text);
    case '&':
      return reference(text);
    case '\\':
      return backslash_escape(text);
    default:
      return {};
  }
}

/// `=40`, and the `=` that ends a line which goes on.
Escape quoted_printable_escape(std::string_view text) {
  if (text.front() != '=') return {};
  if (text.substr(1).starts_with("\r\n")) return {3, {}};
  if (text.substr(1).starts_with("\n")) return {2, {}};
  return percent_escape(text);
}

/// The reading with each of its escapes replaced; nothing if it has none.
template <class At>
std::optional<Reading> resolve(const Reading& from, At escape_at_start) {
  Reading out;
  out.decoded = from.decoded;
  bool any = false;
  for (std::size_t at = 0; at < from.text.size();) {
    const Escape escape = escape_at_start(std::string_view(from.text).substr(at));
    any = any || escape.length > 0;
    const std::string_view bytes =
        escape.length > 0 ? std::string_view(escape.bytes) : std::string_view(from.text).substr(at, 1);
    for (const char byte : bytes) {
      out.text += byte;
      out.origin.push_back(from.origin[at]);
    }
    at += std::max<std::size_t>(escape.length, 1);
  }
  out.origin.push_back(from.origin.back());
  if (!any) return std::nullopt;
  return out;
}

}  // namespace

std::optional<Reading> resolve_escapes(const Reading& reading) {
  std::optional<Reading> out;
  for (int times = 0; times < 4; ++times) {
    const Reading& last = out ? *out : reading;
    if (last.text.find_first_of("%&\\") == std::string::npos) break;
    auto next = resolve(last, escape_at);
    if (!next) break;
    out = std::move(next);
  }
  return out;
}

std::optional<Reading> resolve_quoted_printable(const Reading& reading) {
  if (reading.text.find('=') == std::string::npos) return std::nullopt;
  return resolve(reading, quoted_printable_escape);
}

}  // namespace kanshiki::encodings
