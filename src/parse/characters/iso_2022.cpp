#include <array>

#include "base/text.hpp"
#include "parse/characters/code_tables.hpp"
#include "parse/characters/decoders.hpp"

namespace kanshiki::parse::characters {
namespace {

constexpr char escape = '\x1B', shift_out = '\x0E', shift_in = '\x0F';

unsigned char byte_at(std::string_view bytes, std::size_t at) {
  return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0;
}

// A character of a 94 by 94 set whose table is kept by EUC's bytes.
char32_t by_euc(const DoubleByteTable& table, unsigned lead, unsigned trail) {
  return table.at(lead | 0x80, trail | 0x80);
}

// ISO-2022-JP as it is sent: CP50221 with what else the registrations name (JIS C 6226, JIS X 0212, GB 2312
// and KS X 1001 of ISO-2022-JP-2), and with the 8-bit bytes that broken mailers leave inside.
class Iso2022Jp {
 public:
  Iso2022Jp(std::string_view bytes, Utf8Sink& out) : bytes_(bytes), out_(out) {}

  void run() {
    while (at_ < bytes_.size()) {
      const char c = bytes_[at_];
      if (c == escape) {
        take_escape();
      } else if (c == shift_out || c == shift_in) {
        kana_shift_ = c == shift_out, ++at_;  // JIS7, CP50222
      } else if (c == '\r' || c == '\n') {
        take_line_end();
      } else if (static_cast<unsigned char>(c) >= 0x80) {
        take_8bit();
      } else if (is_control_or_blank(c)) {
        out_.put(static_cast<unsigned char>(c)), ++at_;
      } else {
        take_7bit();
      }
    }
  }

 private:
  enum class Set { ascii, roman, katakana, jis_x_0208, jis_x_0212, gb_2312, ks_x_1001 };

  struct Designation {
    std::string_view escape;  // without ESC
    Set set;
  };
  // Swedish "(H" was written for JIS X 0201 by mistake for years. Editions of JIS X 0208 and 0213 count as
  // one set.
  static constexpr std::array<Designation, 14> designations = {{{"(B", Set::ascii},
                                                                {"(J", Set::roman},
                                                                {"(H", Set::roman},
                                                                {"(I", Set::katakana},
                                                                {"$B", Set::jis_x_0208},
                                                                {"$@", Set::jis_x_0208},
                                                                {"$(B", Set::jis_x_0208},
                                                                {"$(@", Set::jis_x_0208},
                                                                {"$(O", Set::jis_x_0208},
                                                                {"$(Q", Set::jis_x_0208},
                                                                {"$(D", Set::jis_x_0212},
                                                                {"$A", Set::gb_2312},
                                                                {"$(A", Set::gb_2312},
                                                                {"$(C", Set::ks_x_1001}}};

  static bool is_control_or_blank(char c) { return static_cast<unsigned char>(c) <= 0x20 || c == 0x7F; }
  bool two_bytes() const { return set_ >= Set::jis_x_0208; }

  // An escape that says nothing known is a fault, and what follows it is read on as it is.
  void take_escape() {
    const std::string_view rest = bytes_.substr(at_ + 1, 3);
    if (rest.starts_with("&@")) {  // announces JIS X 0208:1990; the designation follows
      at_ += 3;
      return;
    }
    for (const Designation& designation : designations) {
      if (!rest.starts_with(designation.escape)) continue;
      set_ = designation.set;
      kana_shift_ = false;
      at_ += 1 + designation.escape.size();
      return;
    }
    out_.fault(), ++at_;
  }

  // RFC 1468 ends every line in ASCII. Who forgets the escape starts the next line in ASCII all the same; who
  // had the line broken by a relay goes on in two bytes, and then the next escape leads back to one.
  void take_line_end() {
    const std::size_t line = bytes_.find_first_not_of("\r\n", at_);
    out_.append(bytes_.substr(at_, line == std::string_view::npos ? line : line - at_));
    at_ = line == std::string_view::npos ? bytes_.size() : line;
    kana_shift_ = false;
    if (!two_bytes()) {
      set_ = Set::ascii;
      return;
    }
    const std::size_t end = bytes_.find_first_of("\x1B\r\n", at_);
    const bool goes_on = end != std::string_view::npos && bytes_.substr(end).starts_with("\x1B(");
    if (!goes_on || end == at_) set_ = Set::ascii;
  }

  // In any state, UTF-8 of three bytes and more (two are as likely kana); then half-width kana as CP50221 has
  // them, or the pairs of EUC-JP and Shift_JIS.
  void take_8bit() {
    std::size_t behind = at_;
    if (next_code_point(bytes_, behind) != 0xFFFD && behind - at_ >= 3) {
      out_.append(bytes_.substr(at_, behind - at_));
      at_ = behind;
      return;
    }
    const unsigned lead = byte_at(bytes_, at_), trail = byte_at(bytes_, at_ + 1);
    if (two_bytes() && lead >= 0xA1 && trail >= 0xA1) {
      out_.put_or_fault(jis_x_0208(lead & 0x7F, trail & 0x7F)), at_ += 2;
    } else if (lead >= 0xA1 && lead <= 0xDF) {
      out_.put(0xFF61 + (lead - 0xA1)), ++at_;
    } else if (const char32_t code_point = code_tables().shift_jis.at(lead, trail)) {
      out_.put(code_point), at_ += 2;
    } else {
      out_.fault(), ++at_;
    }
  }

  void take_7bit() {
    const unsigned lead = byte_at(bytes_, at_), trail = byte_at(bytes_, at_ + 1);
    if (kana_shift_ || set_ == Set::katakana) {
      out_.put_or_fault(lead <= 0x5F ? 0xFF61 + (lead - 0x21) : 0), ++at_;
    } else if (set_ == Set::roman) {
      out_.put(lead == '\\' ? 0xA5 : lead == '~' ? 0x203E : lead), ++at_;
    } else if (set_ == Set::ascii) {
      out_.put(lead), ++at_;
    } else {
      const bool pair = trail > 0x20 && trail < 0x7F;
      out_.put_or_fault(pair ? two_byte_character(lead, trail) : 0), at_ += pair ? 2 : 1;
    }
  }

  char32_t two_byte_character(unsigned lead, unsigned trail) const {
    switch (set_) {
      case Set::jis_x_0212:
        return by_euc(code_tables().jis_x_0212, lead, trail);
      case Set::gb_2312:
        return by_euc(code_tables().gbk, lead, trail);
      case Set::ks_x_1001:
        return by_euc(code_tables().euc_kr, lead, trail);
      default:
        return jis_x_0208(lead, trail);
    }
  }

  std::string_view bytes_;
  Utf8Sink& out_;
  std::size_t at_ = 0;
  Set set_ = Set::ascii;
  bool kana_shift_ = false;
};

// ISO-2022-KR and -CN: ESC $ ) designates, SO switches to two bytes, SI and line ends back.
void decode_shifted(std::string_view bytes, const DoubleByteTable& table, Utf8Sink& out) {
  bool two_bytes = false;
  for (std::size_t at = 0; at < bytes.size();) {
    const unsigned lead = byte_at(bytes, at), trail = byte_at(bytes, at + 1);
    if (bytes.substr(at).starts_with("\x1B$")) {
      at += 4;
    } else if (lead == shift_out || lead == shift_in) {
      two_bytes = lead == shift_out, ++at;
    } else if (two_bytes && lead > 0x20 && lead < 0x7F && trail > 0x20 && trail < 0x7F) {
      out.put_or_fault(by_euc(table, lead, trail)), at += 2;
    } else {
      if (lead == '\n') two_bytes = false;
      lead < 0x80 ? out.put(lead) : out.fault();
      ++at;
    }
  }
}

}  // namespace

void decode_iso_2022_jp(std::string_view bytes, Utf8Sink& out) { Iso2022Jp(bytes, out).run(); }

void decode_iso_2022_kr(std::string_view bytes, Utf8Sink& out) {
  decode_shifted(bytes, code_tables().euc_kr, out);
}

void decode_iso_2022_cn(std::string_view bytes, Utf8Sink& out) {
  decode_shifted(bytes, code_tables().gbk, out);
}

// RFC 1843: "~{" opens two bytes, "~}" and line ends close them, "~~" is a tilde, "~" before a line end joins
// lines.
void decode_hz(std::string_view bytes, Utf8Sink& out) {
  bool two_bytes = false;
  for (std::size_t at = 0; at < bytes.size();) {
    const unsigned lead = byte_at(bytes, at), trail = byte_at(bytes, at + 1);
    if (lead == '~' && (trail == '{' || trail == '}')) {
      two_bytes = trail == '{', at += 2;
    } else if (lead == '~' && !two_bytes && (trail == '~' || trail == '\n')) {
      if (trail == '~') out.put('~');
      at += 2;
    } else if (two_bytes && lead > 0x20 && lead < 0x7F && trail > 0x20 && trail < 0x7F) {
      out.put_or_fault(by_euc(code_tables().gbk, lead, trail)), at += 2;
    } else {
      if (lead == '\n') two_bytes = false;
      lead < 0x80 ? out.put(lead) : out.fault();
      ++at;
    }
  }
}

}  // namespace kanshiki::parse::characters
