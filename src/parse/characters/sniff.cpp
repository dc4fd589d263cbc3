#include "parse/characters/sniff.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "parse/characters/code_tables.hpp"

namespace kanshiki::parse::characters {
namespace {

constexpr std::size_t sniffed_bytes =
    16 * 1024;  // from the first byte that is not ASCII; more changes nothing
constexpr std::size_t npos = std::string_view::npos;

unsigned byte_at(std::string_view bytes, std::size_t at) {
  return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0;
}

// One character by its row in JIS X 0208 (1..94, NEC's and IBM's extensions included).
void weigh_row(unsigned row, Plausibility& seen) {
  const auto in = [row](unsigned first, unsigned last) { return row >= first && row <= last; };
  ++seen.units;
  if (in(4, 5)) {
    seen.score += 2, ++seen.kana;
  } else if (in(16, 47)) {  // first level of kanji
    seen.score += 1, seen.hangul += in(16, 40);
  } else if (in(48, 84)) {  // second level
    seen.score -= 1, ++(in(48, 55) ? seen.simplified : seen.rare);
  } else if (row == 1 || row == 3) {  // punctuation, full-width letters
    seen.score += 1;
  } else if (in(6, 8) || in(89, 92)) {  // Greek, Cyrillic, lines; IBM's kanji
    seen.score -= 1;
  } else if (row != 2 && row != 13) {  // symbols; NEC's ①㈱
    ++seen.faults;
  }
}

// Half-width kana come in words; one or two are more likely accented letters of another charset. Each counts
// half of a character, so that the pairs of EUC-JP, which they may be as well, are not outvoted.
void weigh_half_width(std::string_view run, Plausibility& seen) {
  const auto letters =
      std::count_if(run.begin(), run.end(), [](char c) { return c == '\xA6' || c >= '\xB0'; });
  seen.units += static_cast<int>(run.size());
  if (letters >= 3) seen.score += static_cast<int>((letters + 1) / 2);
}

// Text that is cut inside a character is no fault.
bool is_cut(std::string_view bytes, std::size_t at) { return at + 1 >= bytes.size(); }

struct Utf8Look {
  int two_byte = 0, longer = 0, faults = 0;

  int sound() const { return two_byte + longer; }
};

Utf8Look look_for_utf8(std::string_view bytes) {
  Utf8Look seen;
  for (std::size_t at = ascii_prefix(bytes); at < bytes.size(); at += ascii_prefix(bytes.substr(at))) {
    const std::size_t begin = at;
    const bool replacement = bytes.substr(at).starts_with("\xEF\xBF\xBD");
    const bool sound = next_code_point(bytes, at) != 0xFFFD || replacement;
    const std::size_t length = at - begin;
    if (sound) {
      ++(length == 2 ? seen.two_byte : seen.longer);
    } else if (at < bytes.size() || (seen.sound() == 0 && length < 2)) {  // else cut at the end
      ++seen.faults;
    }
  }
  return seen;
}

// Two-byte characters of UTF-8 occur by accident in double-byte charsets, but hardly four and nothing else.
// Damage to a few characters of many does not make it another charset.
bool is_utf8_in_spite_of(const Charset* claimed, const Utf8Look& utf8) {
  if (utf8.sound() < 4 * utf8.faults || utf8.sound() == 0) return false;
  if (utf8.longer > 0) return true;
  const int accidental = !claimed || claimed->scheme == Scheme::single_byte ? 0 : 3;
  return utf8.two_byte > accidental;
}

// ESC $ @, ESC $ B, ESC ( I, ESC ( J: nothing else in mail looks so.
bool has_iso_2022_jp_escapes(std::string_view bytes) {
  for (std::size_t at = 0; (at = bytes.find('\x1B', at)) != npos; ++at) {
    const std::string_view rest = bytes.substr(at + 1, 3);
    for (std::string_view escape : {"$B", "$@", "(I", "(J", "$(D", "$(Q", "$(O"}) {
      if (rest.starts_with(escape)) return true;
    }
  }
  return false;
}

const Charset* from_byte_order_mark(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) return &charset_named("UTF-8");
  if (bytes.starts_with(std::string_view("\xFF\xFE\0\0", 4))) return &charset_named("UTF-32LE");
  if (bytes.starts_with(std::string_view("\0\0\xFE\xFF", 4))) return &charset_named("UTF-32BE");
  if (bytes.starts_with("\xFF\xFE")) return &charset_named("UTF-16LE");
  if (bytes.starts_with("\xFE\xFF")) return &charset_named("UTF-16BE");
  return nullptr;
}

// Without regard to a label.
const Charset* sniff_8bit(std::string_view bytes, const Utf8Look& utf8) {
  if (is_utf8_in_spite_of(nullptr, utf8)) return &charset_named("UTF-8");
  const Plausibility shift_jis = plausibility_of_shift_jis(bytes), euc_jp = plausibility_of_euc_jp(bytes);
  if (euc_jp.is_korean()) return &charset_named("EUC-KR");
  if (euc_jp.is_chinese()) return &charset_named("GBK");
  if (euc_jp.is_japanese() && (!shift_jis.is_japanese() || euc_jp.score > shift_jis.score)) {
    return &charset_named("EUC-JP");
  }
  return shift_jis.is_japanese() ? &charset_named("Shift_JIS") : nullptr;
}

const Charset& or_windows_1252(const Charset* charset) {
  return charset ? *charset : charset_named("windows-1252");
}

Plausibility plausibility(std::string_view bytes, Scheme scheme) {
  if (scheme == Scheme::shift_jis) return plausibility_of_shift_jis(bytes);
  if (scheme == Scheme::euc_jp) return plausibility_of_euc_jp(bytes);
  return {};
}

// Text labelled as Western that is Japanese beyond doubt.
bool is_clearly_japanese(std::string_view bytes, const Charset& charset) {
  constexpr int enough_kana = 3;
  return plausibility(bytes, charset.scheme).kana >= enough_kana;
}

// Shift_JIS and EUC-JP taken for each other: broken characters, or half-width kana where the other has
// sentences.
bool reads_better(std::string_view bytes, const Charset& other, const Charset& claimed) {
  const Plausibility now = plausibility(bytes, claimed.scheme), then = plausibility(bytes, other.scheme);
  return now.faults > 0 || (now.kana == 0 && then.kana > 0 && then.score > now.score);
}

// A label that 8-bit bytes may contradict.
const Charset& weigh_label(std::string_view bytes, const Charset& claimed) {
  const Utf8Look utf8 = look_for_utf8(bytes);
  if (is_utf8_in_spite_of(&claimed, utf8)) return charset_named("UTF-8");
  const Charset* other = sniff_8bit(bytes, utf8);
  switch (claimed.scheme) {
    case Scheme::utf_8:
      // Damaged UTF-8 stays UTF-8; bytes of which less than half are UTF-8 are something else.
      return utf8.sound() >= utf8.faults ? claimed : or_windows_1252(other);
    case Scheme::iso_2022_jp:
      return other ? *other : claimed;
    case Scheme::shift_jis:
    case Scheme::euc_jp:
      return other && reads_better(bytes, *other, claimed) ? *other : claimed;
    case Scheme::single_byte:
      if (claimed.name != "windows-1252" && claimed.name != "US-ASCII") return claimed;
      return other && is_clearly_japanese(bytes, *other) ? *other : charset_named("windows-1252");
    default:
      return claimed;
  }
}

}  // namespace

Plausibility plausibility_of_shift_jis(std::string_view bytes) {
  Plausibility seen;
  for (std::size_t at = ascii_prefix(bytes); at < bytes.size(); at += ascii_prefix(bytes.substr(at))) {
    const std::size_t begin = at;
    while (byte_at(bytes, at) >= 0xA1 && byte_at(bytes, at) <= 0xDF) ++at;
    if (at > begin) {
      weigh_half_width(bytes.substr(begin, at - begin), seen);
      continue;
    }
    const unsigned lead = byte_at(bytes, at), trail = byte_at(bytes, at + 1);
    if (code_tables().shift_jis.at(lead, trail)) {
      const unsigned row = (lead - (lead < 0xA0 ? 0x81 : 0xC1)) * 2 + (trail < 0x9F ? 1 : 2);
      weigh_row(row, seen);
      at += 2;
    } else {
      if (!is_cut(bytes, at)) ++seen.faults;
      ++at;
    }
  }
  return seen;
}

Plausibility plausibility_of_euc_jp(std::string_view bytes) {
  Plausibility seen;
  for (std::size_t at = ascii_prefix(bytes); at < bytes.size(); at += ascii_prefix(bytes.substr(at))) {
    const unsigned lead = byte_at(bytes, at), trail = byte_at(bytes, at + 1);
    if (lead == 0x8E && trail >= 0xA1 && trail <= 0xDF) {
      ++seen.units, ++seen.score, at += 2;
    } else if (lead == 0x8F && code_tables().jis_x_0212.at(trail, byte_at(bytes, at + 2))) {
      ++seen.units, ++seen.rare, at += 3;
    } else if (jis_x_0208(lead - 0x80, trail - 0x80)) {
      weigh_row(lead - 0xA0, seen), at += 2;
    } else {
      if (!is_cut(bytes, at)) ++seen.faults;
      ++at;
    }
  }
  return seen;
}

const Charset& actual_charset(std::string_view bytes, const Charset* claimed) {
  if (const Charset* marked = from_byte_order_mark(bytes)) return *marked;
  if (claimed && claimed->scheme == Scheme::unspecified) claimed = nullptr;
  const std::size_t ascii = ascii_prefix(bytes);
  if (claimed && !is_ascii_superset(claimed->scheme) && claimed->scheme != Scheme::iso_2022_jp) {
    const bool wide = claimed->name.starts_with("UTF-16") || claimed->name.starts_with("UTF-32");
    const bool contradicted = wide ? bytes.find('\0') == npos && is_utf8(bytes) : ascii < bytes.size();
    if (!contradicted) return *claimed;
    claimed = nullptr;
  }
  if (has_iso_2022_jp_escapes(bytes)) return charset_named("ISO-2022-JP");
  if (ascii == bytes.size()) return claimed ? *claimed : charset_named("US-ASCII");
  if ((!claimed || claimed->scheme == Scheme::utf_8) && is_utf8(bytes)) return charset_named("UTF-8");
  const std::string_view sample = bytes.substr(ascii, sniffed_bytes);
  return claimed ? weigh_label(sample, *claimed) : or_windows_1252(sniff_8bit(sample, look_for_utf8(sample)));
}

}  // namespace kanshiki::parse::characters
