#pragma once
/// The charsets that we know, and the labels by which mail calls them.

#include <cstdint>
#include <span>
#include <string_view>

namespace kanshiki::parse::characters {

/// How the bytes of a charset make characters.
enum class Scheme : std::uint8_t {
  unspecified,  ///< a registered way of saying nothing: "unknown-8bit" (RFC 1428), "x-user-defined"
  utf_8,
  utf_16,  ///< byte order by BOM, or by where the zero bytes are
  utf_16le,
  utf_16be,
  utf_32,
  utf_32le,
  utf_32be,
  utf_7,
  single_byte,
  shift_jis,
  euc_jp,
  iso_2022_jp,
  gb18030,  ///< GBK and GB 2312 are parts of it
  big5,
  euc_kr,
  iso_2022_kr,
  iso_2022_cn,
  hz,
};

struct Charset {
  std::string_view name;  ///< as the WHATWG Encoding standard or IANA writes it
  Scheme scheme;
  const char* icu_name;     ///< single_byte only: the ICU converter that has its table; null: made by us
  std::string_view labels;  ///< separated by blanks; case and punctuation do not count
};

std::span<const Charset> all_charsets();

/// The charset that a label means, whatever surrounds it: quotes, what follows a line break or '<',
/// "charset=". Null if nobody knows it.
const Charset* find_charset(std::string_view label);

/// The charset by its canonical name, which must exist.
const Charset& charset_named(std::string_view name);

/// Whether bytes below 0x80 always mean ASCII.
bool is_ascii_superset(Scheme scheme);

}  // namespace kanshiki::parse::characters
