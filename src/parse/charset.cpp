#include "parse/charset.hpp"

#include "base/text.hpp"
#include "parse/characters/charsets.hpp"
#include "parse/characters/code_tables.hpp"
#include "parse/characters/decoders.hpp"
#include "parse/characters/sniff.hpp"

namespace kanshiki::parse {
namespace {

using characters::Charset;
using characters::Scheme;

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";

void drop_byte_order_mark(std::string_view& bytes, Scheme scheme) {
  const auto drop = [&](std::string_view mark) {
    if (bytes.starts_with(mark)) bytes.remove_prefix(mark.size());
  };
  if (scheme == Scheme::utf_8) drop(utf8_mark);
  if (scheme == Scheme::utf_16le) drop("\xFF\xFE");
  if (scheme == Scheme::utf_16be) drop("\xFE\xFF");
  if (scheme == Scheme::utf_32le) drop({"\xFF\xFE\0\0", 4});
  if (scheme == Scheme::utf_32be) drop({"\0\0\xFE\xFF", 4});
}

// Whether the bytes are their own UTF-8.
bool is_utf8_already(std::string_view bytes, Scheme scheme) {
  if (scheme == Scheme::utf_8) return is_utf8(bytes);
  if (ascii_prefix(bytes) < bytes.size()) return false;
  if (characters::is_ascii_superset(scheme)) return true;
  return scheme == Scheme::iso_2022_jp && bytes.find_first_of("\x1B\x0E\x0F") == std::string_view::npos;
}

// UTF-16 is either byte order, US-ASCII the lower half of windows-1252.
bool agree(const Charset& claimed, const Charset& actual) {
  if (claimed.scheme == Scheme::unspecified) return true;
  if (claimed.scheme == Scheme::utf_16) return actual.name.starts_with("UTF-16");
  if (claimed.scheme == Scheme::utf_32) return actual.name.starts_with("UTF-32");
  return claimed.name == actual.name || (claimed.name == "US-ASCII" && actual.name == "windows-1252");
}

}  // namespace

DecodedText decode_text(std::string_view bytes, std::string_view declared_charset, Arena& arena) {
  const Charset* claimed = characters::find_charset(declared_charset);
  const Charset& actual = characters::actual_charset(bytes, claimed);

  DecodedText text;
  text.declared = declared_charset;
  text.charset = actual.name;
  text.mislabelled = claimed && !agree(*claimed, actual);
  drop_byte_order_mark(bytes, actual.scheme);
  if (is_utf8_already(bytes, actual.scheme)) {
    text.utf8 = bytes;
    return text;
  }
  characters::Utf8Sink out(bytes.size() + bytes.size() / 2);
  characters::decode(bytes, actual, out);
  text.utf8 = arena.keep(out.text());
  text.replaced = out.replaced();
  return text;
}

std::string_view canonical_charset(std::string_view label) {
  const Charset* charset = characters::find_charset(label);
  return charset ? charset->name : std::string_view{};
}

void warm_charsets() {
  characters::find_charset("utf-8");
  characters::code_tables();
}

}  // namespace kanshiki::parse
