#include "parse/characters/charsets.hpp"

#include <cassert>
#include <string>
#include <unordered_map>

#include "base/text.hpp"

namespace kanshiki::parse::characters {
namespace {

using enum Scheme;

// Labels: the table of the WHATWG Encoding standard (§4.2) where spelling matters beyond case and
// punctuation, then the names that only mail programs use.
constexpr Charset charsets[] = {
    {"UTF-8", utf_8, nullptr,
     "utf-8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8 utf8mb3 utf8mb4 cp65001 csutf8"},
    {"US-ASCII", single_byte, "windows-1252",
     "us-ascii ascii ansi_x3.4-1968 ansi_x3.4-1986 iso646-us iso-ir-6 csascii us"},
    {"windows-1252", single_byte, "windows-1252",
     "windows-1252 cp1252 x-cp1252 win-1252 cswindows1252 iso-8859-1 iso-8859-1:1987 iso-ir-100 csisolatin1 "
     "l1 latin1 "
     "cp819 ibm819 x-ansi ansi"},
    {"ISO-2022-JP", iso_2022_jp, nullptr,
     "iso-2022-jp csiso2022jp iso-2022-jp-1 iso-2022-jp-2 csiso2022jp2 iso-2022-jp-3 iso-2022-jp-2004 "
     "iso-2022-jp-ms "
     "iso-2022-jp-kddi iso-2022-jp-mobile cp50220 cp50221 cp50222 x-iso-2022-jp jis jis7 jis_encoding "
     "csjisencoding"},
    {"Shift_JIS", shift_jis, nullptr,
     "shift_jis shift-jis sjis x-sjis ms_kanji csshiftjis ms932 windows-31j cswindows31j cp932 x-ms-cp932 "
     "windows-932 "
     "ibm-943 cp943 cp943c sjis-win x-shift-jis shift_jis-2004 shift_jisx0213"},
    {"EUC-JP", euc_jp, nullptr,
     "euc-jp x-euc-jp x-eucjp cseucpkdfmtjapanese eucjp-ms eucjp-win cp51932 cp20932 ujis x-euc euc_jisx0213 "
     "euc-jis-2004"},
    {"GBK", gb18030, nullptr,
     "gbk x-gbk gb2312 gb_2312-80 csgb2312 chinese csiso58gb231280 iso-ir-58 cp936 ms936 windows-936 euc-cn "
     "x-euc-cn "
     "gb_2312 gb"},
    {"gb18030", gb18030, nullptr, "gb18030 csgb18030 cp54936 gb18030-2000 gb18030-2005 gb18030-2022"},
    {"Big5", big5, nullptr,
     "big5 big5-hkscs cn-big5 csbig5 x-x-big5 x-big5 cp950 ms950 windows-950 big5-eten big5hk big5-2003"},
    {"EUC-KR", euc_kr, nullptr,
     "euc-kr x-euc-kr cseuckr ks_c_5601-1987 ks_c_5601-1989 ks_c_5601 ksc5601 ksc5601-1987 csksc56011987 "
     "iso-ir-149 "
     "korean windows-949 cp949 ms949 x-windows-949 uhc cp51949"},
    {"ISO-2022-KR", iso_2022_kr, nullptr, "iso-2022-kr csiso2022kr cp50225"},
    {"ISO-2022-CN", iso_2022_cn, nullptr, "iso-2022-cn iso-2022-cn-ext csiso2022cn cp50227"},
    {"HZ-GB-2312", hz, nullptr, "hz-gb-2312 hz cp52936"},
    {"UTF-7", utf_7, nullptr, "utf-7 unicode-1-1-utf-7 csunicode11utf7 x-utf-7 csutf7 cp65000"},
    {"UTF-16", utf_16, nullptr, "utf-16 unicode iso-10646-ucs-2 ucs-2 csunicode csutf16"},
    {"UTF-16LE", utf_16le, nullptr, "utf-16le unicodefeff csutf16le cp1200"},
    {"UTF-16BE", utf_16be, nullptr, "utf-16be unicodefffe csutf16be cp1201"},
    {"UTF-32", utf_32, nullptr, "utf-32 iso-10646-ucs-4 ucs-4 csucs4 csutf32"},
    {"UTF-32LE", utf_32le, nullptr, "utf-32le csutf32le"},
    {"UTF-32BE", utf_32be, nullptr, "utf-32be csutf32be"},
    {"IBM866", single_byte, "ibm-866_P100-1995", "ibm866 866 cp866 csibm866"},
    {"ISO-8859-2", single_byte, "iso-8859-2", "iso-8859-2 iso_8859-2:1987 csisolatin2 iso-ir-101 l2 latin2"},
    {"ISO-8859-3", single_byte, "iso-8859-3", "iso-8859-3 iso_8859-3:1988 csisolatin3 iso-ir-109 l3 latin3"},
    {"ISO-8859-4", single_byte, "iso-8859-4", "iso-8859-4 iso_8859-4:1988 csisolatin4 iso-ir-110 l4 latin4"},
    {"ISO-8859-5", single_byte, "iso-8859-5",
     "iso-8859-5 iso_8859-5:1988 csisolatincyrillic cyrillic iso-ir-144"},
    {"ISO-8859-6", single_byte, "iso-8859-6",
     "iso-8859-6 iso_8859-6:1987 iso-8859-6-e iso-8859-6-i csiso88596e csiso88596i csisolatinarabic arabic "
     "asmo-708 "
     "ecma-114 iso-ir-127"},
    {"ISO-8859-7", single_byte, "iso-8859-7",
     "iso-8859-7 iso_8859-7:1987 csisolatingreek greek greek8 ecma-118 elot_928 iso-ir-126 sun_eu_greek"},
    {"ISO-8859-8", single_byte, "iso-8859-8",
     "iso-8859-8 iso_8859-8:1988 iso-8859-8-e csiso88598e csisolatinhebrew hebrew iso-ir-138 visual"},
    {"ISO-8859-8-I", single_byte, "iso-8859-8", "iso-8859-8-i csiso88598i logical"},
    {"ISO-8859-10", single_byte, "iso-8859-10", "iso-8859-10 csisolatin6 iso-ir-157 l6 latin6"},
    {"ISO-8859-13", single_byte, "iso-8859-13", "iso-8859-13 l7 latin7"},
    {"ISO-8859-14", single_byte, "iso-8859-14", "iso-8859-14 l8 latin8"},
    {"ISO-8859-15", single_byte, "iso-8859-15", "iso-8859-15 csisolatin9 l9 latin9"},
    {"ISO-8859-16", single_byte, nullptr, "iso-8859-16 l10 latin10"},
    {"KOI8-R", single_byte, "koi8-r", "koi8-r koi koi8 cskoi8r cp20866"},
    {"KOI8-U", single_byte, "koi8-u", "koi8-u koi8-ru cskoi8u cp21866"},
    {"macintosh", single_byte, "macintosh", "macintosh mac csmacintosh x-mac-roman macroman cp10000"},
    {"x-mac-cyrillic", single_byte, "x-mac-cyrillic", "x-mac-cyrillic x-mac-ukrainian"},
    {"windows-874", single_byte, "windows-874", "windows-874 dos-874 cp874 iso-8859-11 tis-620 cstis620"},
    {"windows-1250", single_byte, "windows-1250", "windows-1250 cp1250 x-cp1250 win-1250"},
    {"windows-1251", single_byte, "windows-1251", "windows-1251 cp1251 x-cp1251 win-1251 ansi-1251"},
    {"windows-1253", single_byte, "windows-1253", "windows-1253 cp1253 x-cp1253"},
    {"windows-1254", single_byte, "windows-1254",
     "windows-1254 cp1254 x-cp1254 iso-8859-9 iso_8859-9:1989 csisolatin5 iso-ir-148 l5 latin5"},
    {"windows-1255", single_byte, "windows-1255", "windows-1255 cp1255 x-cp1255"},
    {"windows-1256", single_byte, "windows-1256", "windows-1256 cp1256 x-cp1256"},
    {"windows-1257", single_byte, "windows-1257", "windows-1257 cp1257 x-cp1257"},
    {"windows-1258", single_byte, "windows-1258", "windows-1258 cp1258 x-cp1258"},
    {"IBM437", single_byte, "ibm-437_P100-1995", "ibm437 cp437 437 cspc8codepage437"},
    {"IBM850", single_byte, "ibm-850_P100-1995", "ibm850 cp850 850 cspc850multilingual"},
    {"IBM852", single_byte, "ibm-852_P100-1995", "ibm852 cp852 852 cspcp852"},
    {"unspecified", unspecified, nullptr,
     "unknown-8bit csunknown8bit x-unknown unknown x-user-defined replacement"},
};

// What is left of a label when spelling is forgiven: "ISO_8859-1:1987" becomes "iso885911987".
std::string fold_label(std::string_view label) {
  std::string folded;
  for (char c : label) {
    if (is_alnum(c)) folded += lower(c);
  }
  return folded;
}

const std::unordered_map<std::string, const Charset*>& index_of_labels() {
  static const auto index = [] {
    std::unordered_map<std::string, const Charset*> made;
    for (const Charset& charset : charsets) {
      for (std::string_view label : words(charset.labels)) made.emplace(fold_label(label), &charset);
    }
    return made;
  }();
  return index;
}

// The label without what injections and slips put around it: `"utf-8"\r\n -x`, `charset=utf-8`,
// `utf-8<!doctype`.
std::string_view inner_label(std::string_view label) {
  const auto is_wrapping = [](char c) {
    return is_space(c) || c == '"' || c == '\'' || c == '=' || c == '[';
  };
  label = label.substr(0, 200);
  while (!label.empty() && is_wrapping(label.front())) label.remove_prefix(1);
  label = label.substr(0, label.find_first_of(" \t\r\n;,<>&\\"));
  if (const std::size_t equals = label.rfind('=');
      equals != std::string_view::npos && equals + 1 < label.size()) {
    label.remove_prefix(equals + 1);
  }
  return label;
}

}  // namespace

std::span<const Charset> all_charsets() { return charsets; }

const Charset* find_charset(std::string_view label) {
  std::string folded = fold_label(inner_label(label));
  if (folded.starts_with("3d")) folded.erase(0, 2);  // "=3D", once too often encoded
  const auto found = index_of_labels().find(folded);
  return found == index_of_labels().end() ? nullptr : found->second;
}

const Charset& charset_named(std::string_view name) {
  const Charset* charset = find_charset(name);
  assert(charset);
  return *charset;
}

bool is_ascii_superset(Scheme scheme) {
  switch (scheme) {
    case utf_16:
    case utf_16le:
    case utf_16be:
    case utf_32:
    case utf_32le:
    case utf_32be:
    case utf_7:
    case iso_2022_jp:
    case iso_2022_kr:
    case iso_2022_cn:
    case hz:
      return false;
    default:
      return true;
  }
}

}  // namespace kanshiki::parse::characters
