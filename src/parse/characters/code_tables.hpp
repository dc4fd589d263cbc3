#pragma once
/// The code tables of legacy charsets: taken from ICU once, corrected to the WHATWG indexes, immutable ever
/// after.
///
/// Tables of our own, and not ICU's converters, since they need no lock between threads, read no file later
/// and carry no state from one mail into the next; docs/decisions/0004-own-character-decoders.md measures
/// them.

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "parse/characters/charsets.hpp"

namespace kanshiki::parse::characters {

/// Bytes 80..FF to code points; 0 where there is none.
using SingleByteTable = std::array<char16_t, 128>;

/// Pairs of bytes 81..FE, 40..FE to code points; 0 where there is none.
class DoubleByteTable {
 public:
  static constexpr unsigned first_lead = 0x81, last_lead = 0xFE, first_trail = 0x40, last_trail = 0xFE;

  DoubleByteTable() : codes_((last_lead - first_lead + 1) * width) {}

  char32_t at(unsigned lead, unsigned trail) const {
    if (lead < first_lead || lead > last_lead || trail < first_trail || trail > last_trail) return 0;
    return codes_[place(lead, trail)];
  }
  void set(unsigned lead, unsigned trail, char32_t code_point) { codes_[place(lead, trail)] = code_point; }

 private:
  static constexpr unsigned width = last_trail - first_trail + 1;
  static std::size_t place(unsigned lead, unsigned trail) {
    return (lead - first_lead) * width + trail - first_trail;
  }

  std::vector<char32_t> codes_;
};

/// All code tables there are. Made at the first use.
struct CodeTables {
  std::vector<SingleByteTable> single_byte;  ///< by place in all_charsets(); others' places are empty tables
  DoubleByteTable shift_jis;                 ///< CP932, with the user-defined range in the private use area
  DoubleByteTable jis_x_0212;                ///< by the two bytes that follow 8F in EUC-JP
  DoubleByteTable gbk;                       ///< the two-byte part of GB 18030
  DoubleByteTable big5;                      ///< with HKSCS
  DoubleByteTable euc_kr;                    ///< Unified Hangul Code
  std::vector<char16_t> gb18030_bmp;  ///< the four-byte part of GB 18030 inside the BMP, by linear code
};

const CodeTables& code_tables();
const SingleByteTable& single_byte_table(const Charset& charset);

/// A character of JIS X 0208 with the NEC and IBM extensions, by its two 7-bit bytes (21..7E); 0 if there is
/// none.
char32_t jis_x_0208(unsigned lead, unsigned trail);

}  // namespace kanshiki::parse::characters
