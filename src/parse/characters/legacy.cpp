#include <optional>

#include "base/text.hpp"
#include "parse/characters/code_tables.hpp"
#include "parse/characters/decoders.hpp"

namespace kanshiki::parse::characters {
namespace {

// Walks bytes: runs of ASCII are passed on whole, `take` is called at each byte above 7F and moves on.
template <class Take>
void walk(std::string_view bytes, Utf8Sink& out, Take take) {
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t ascii = ascii_prefix(bytes.substr(at));
    out.append(bytes.substr(at, ascii));
    at += ascii;
    if (at < bytes.size()) take(at);
  }
}

unsigned byte_at(std::string_view bytes, std::size_t at) {
  return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0;
}

// Moves past a pair that means nothing: a trail byte that is ASCII is left where it is.
void skip_broken_pair(std::string_view bytes, std::size_t& at, Utf8Sink& out) {
  out.fault();
  at += byte_at(bytes, at + 1) >= 0x80 ? 2 : 1;
}

void take_pair(std::string_view bytes, std::size_t& at, const DoubleByteTable& table, Utf8Sink& out) {
  const unsigned lead = byte_at(bytes, at);
  if (const char32_t code_point = table.at(lead, byte_at(bytes, at + 1))) {
    out.put(code_point), at += 2;
  } else if (lead == 0x80 || lead == 0xFF) {
    out.fault(), ++at;
  } else {
    skip_broken_pair(bytes, at, out);
  }
}

// GB 18030's four bytes count up: 81..FE, 30..39, 81..FE, 30..39. Nothing if these are not their shape.
std::optional<unsigned> linear_code(std::string_view bytes, std::size_t at) {
  const unsigned a = byte_at(bytes, at) - 0x81, b = byte_at(bytes, at + 1) - 0x30,
                 c = byte_at(bytes, at + 2) - 0x81, d = byte_at(bytes, at + 3) - 0x30;
  if (a > 0x7D || b > 9 || c > 0x7D || d > 9) return std::nullopt;
  return ((a * 10 + b) * 126 + c) * 10 + d;
}

char32_t four_byte_code_point(unsigned linear) {
  const auto& bmp = code_tables().gb18030_bmp;
  if (linear < bmp.size()) return bmp[linear];
  constexpr unsigned first_supplementary = 189000;  // 90308130 is U+10000
  if (linear < first_supplementary || linear - first_supplementary > 0xFFFFF) return 0;
  return 0x10000 + (linear - first_supplementary);
}

// Four cells of Big5 with HKSCS are a letter and a combining mark. 0 elsewhere.
char32_t big5_base_letter(unsigned lead, unsigned trail) {
  if (lead != 0x88) return 0;
  return trail == 0x62 || trail == 0x64 ? 0xCA : trail == 0xA3 || trail == 0xA5 ? 0xEA : 0;
}

}  // namespace

void decode_single_byte(std::string_view bytes, const Charset& charset, Utf8Sink& out) {
  const SingleByteTable& table = single_byte_table(charset);
  walk(bytes, out, [&](std::size_t& at) { out.put_or_fault(table[byte_at(bytes, at++) - 0x80]); });
}

void decode_shift_jis(std::string_view bytes, Utf8Sink& out) {
  walk(bytes, out, [&](std::size_t& at) {
    const unsigned lead = byte_at(bytes, at);
    if (lead >= 0xA1 && lead <= 0xDF) {
      out.put(0xFF61 + (lead - 0xA1)), ++at;
    } else if (lead == 0x80 || lead == 0xA0 || lead > 0xFC) {
      out.put_or_fault(lead == 0x80 ? 0x80 : 0), ++at;
    } else {
      take_pair(bytes, at, code_tables().shift_jis, out);
    }
  });
}

void decode_euc_jp(std::string_view bytes, Utf8Sink& out) {
  walk(bytes, out, [&](std::size_t& at) {
    const unsigned lead = byte_at(bytes, at), trail = byte_at(bytes, at + 1);
    if (lead == 0x8E && trail >= 0xA1 && trail <= 0xDF) {
      out.put(0xFF61 + (trail - 0xA1)), at += 2;
    } else if (lead == 0x8F && trail >= 0xA1 && trail <= 0xFE) {
      const unsigned third = byte_at(bytes, at + 2);
      out.put_or_fault(code_tables().jis_x_0212.at(trail, third)), at += third >= 0x80 ? 3 : 2;
    } else if (const char32_t code_point = jis_x_0208(lead - 0x80, trail - 0x80)) {
      out.put(code_point), at += 2;
    } else if (lead == 0x8E || lead == 0x8F || (lead >= 0xA1 && lead <= 0xFE)) {
      skip_broken_pair(bytes, at, out);
    } else {
      out.fault(), ++at;
    }
  });
}

void decode_euc_kr(std::string_view bytes, Utf8Sink& out) {
  walk(bytes, out, [&](std::size_t& at) { take_pair(bytes, at, code_tables().euc_kr, out); });
}

void decode_big5(std::string_view bytes, Utf8Sink& out) {
  walk(bytes, out, [&](std::size_t& at) {
    const unsigned trail = byte_at(bytes, at + 1);
    if (const char32_t letter = big5_base_letter(byte_at(bytes, at), trail)) {
      out.put(letter), out.put(trail == 0x62 || trail == 0xA3 ? 0x304 : 0x30C), at += 2;
    } else {
      take_pair(bytes, at, code_tables().big5, out);
    }
  });
}

void decode_gb18030(std::string_view bytes, Utf8Sink& out) {
  walk(bytes, out, [&](std::size_t& at) {
    if (byte_at(bytes, at) == 0x80) {
      out.put(0x20AC), ++at;
    } else if (const unsigned second = byte_at(bytes, at + 1); second >= 0x30 && second <= 0x39) {
      const auto linear = linear_code(bytes, at);
      out.put_or_fault(linear ? four_byte_code_point(*linear) : 0), at += linear ? 4 : 1;
    } else {
      take_pair(bytes, at, code_tables().gbk, out);
    }
  });
}

}  // namespace kanshiki::parse::characters
