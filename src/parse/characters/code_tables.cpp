#include "parse/characters/code_tables.hpp"

#include <unicode/ucnv.h>

#include <memory>
#include <stdexcept>
#include <string>
#include <utility>

namespace kanshiki::parse::characters {
namespace {

// An ICU converter, opened to be asked for its table.
class Converter {
 public:
  explicit Converter(const char* name) {
    UErrorCode error = U_ZERO_ERROR;
    converter_.reset(ucnv_open(name, &error));
    if (U_FAILURE(error)) throw std::runtime_error(std::string("this ICU has no converter ") + name);
    ucnv_setToUCallBack(converter_.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
  }

  // The one code point that `bytes` mean; 0 if they mean none or several.
  char32_t code_point(std::string_view bytes) const {
    UErrorCode error = U_ZERO_ERROR;
    char16_t out[8];
    ucnv_reset(converter_.get());
    const int32_t length =
        ucnv_toUChars(converter_.get(), out, 8, bytes.data(), static_cast<int32_t>(bytes.size()), &error);
    if (U_FAILURE(error)) return 0;
    if (length == 1 && out[0] != 0x1A && out[0] != 0xFFFD) return out[0];
    if (length == 2 && (out[0] & 0xFC00) == 0xD800)
      return 0x10000 + ((out[0] & 0x3FFu) << 10) + (out[1] & 0x3FFu);
    return 0;
  }

 private:
  struct Close {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
  };
  std::unique_ptr<UConverter, Close> converter_;
};

std::string bytes_of(std::initializer_list<unsigned> values) {
  std::string bytes;
  for (unsigned value : values) bytes += static_cast<char>(value);
  return bytes;
}

bool is_private(char32_t c) { return c >= 0xE000 && c <= 0xF8FF; }

// ISO 8859-16 is not in ICU. It differs from ISO 8859-1 in these.
SingleByteTable make_iso_8859_16() {
  constexpr std::pair<unsigned, char16_t> differences[] = {
      {0xA1, 0x104}, {0xA2, 0x105}, {0xA3, 0x141},  {0xA4, 0x20AC}, {0xA5, 0x201E}, {0xA6, 0x160},
      {0xA8, 0x161}, {0xAA, 0x218}, {0xAC, 0x179},  {0xAE, 0x17A},  {0xAF, 0x17B},  {0xB2, 0x10C},
      {0xB3, 0x142}, {0xB4, 0x17D}, {0xB5, 0x201D}, {0xB8, 0x17E},  {0xB9, 0x10D},  {0xBA, 0x219},
      {0xBC, 0x152}, {0xBD, 0x153}, {0xBE, 0x178},  {0xBF, 0x17C},  {0xC3, 0x102},  {0xC5, 0x106},
      {0xD0, 0x110}, {0xD1, 0x143}, {0xD5, 0x150},  {0xD7, 0x15A},  {0xD8, 0x170},  {0xDD, 0x118},
      {0xDE, 0x21A}, {0xE3, 0x103}, {0xE5, 0x107},  {0xF0, 0x111},  {0xF1, 0x144},  {0xF5, 0x151},
      {0xF7, 0x15B}, {0xF8, 0x171}, {0xFD, 0x119},  {0xFE, 0x21B},
  };
  SingleByteTable table{};
  for (unsigned byte = 0x80; byte <= 0xFF; ++byte) table[byte - 0x80] = static_cast<char16_t>(byte);
  for (const auto& [byte, code_point] : differences) table[byte - 0x80] = code_point;
  return table;
}

// Where the WHATWG indexes differ from ICU's single-byte tables.
void correct(std::string_view name, SingleByteTable& table) {
  const auto set = [&](unsigned byte, char16_t code_point) { table[byte - 0x80] = code_point; };
  if (name == "KOI8-U") set(0xAE, 0x45E), set(0xBE, 0x40E);
  if (name == "windows-1253") set(0xAA, 0);
  if (name == "windows-1255") set(0xCA, 0x5BA);
  if (name == "windows-874") {
    for (char16_t& code_point : table) code_point = is_private(code_point) ? u'\0' : code_point;
  }
}

SingleByteTable make_single_byte(const Charset& charset) {
  if (charset.scheme != Scheme::single_byte) return {};
  if (!charset.icu_name) return make_iso_8859_16();
  const Converter converter(charset.icu_name);
  SingleByteTable table{};
  for (unsigned byte = 0x80; byte <= 0xFF; ++byte) {
    table[byte - 0x80] = static_cast<char16_t>(converter.code_point(bytes_of({byte})));
  }
  correct(charset.name, table);
  return table;
}

enum class PrivateUse { keep, drop };

// The double-byte table of an ICU converter; `prefix` precedes each pair.
DoubleByteTable make_double_byte(const char* icu_name, PrivateUse private_use,
                                 const std::string& prefix = {}) {
  const Converter converter(icu_name);
  DoubleByteTable table;
  for (unsigned lead = DoubleByteTable::first_lead; lead <= DoubleByteTable::last_lead; ++lead) {
    for (unsigned trail = DoubleByteTable::first_trail; trail <= DoubleByteTable::last_trail; ++trail) {
      const char32_t code_point = converter.code_point(prefix + bytes_of({lead, trail}));
      const bool wanted = private_use == PrivateUse::keep || !is_private(code_point);
      table.set(lead, trail, wanted ? code_point : 0);
    }
  }
  return table;
}

// Vertical forms and components that had no code point of their own when ICU's table was made.
DoubleByteTable make_gbk() {
  DoubleByteTable table = make_double_byte("gb18030", PrivateUse::keep);
  constexpr std::pair<unsigned, char16_t> newer[] = {
      {0xA3A0, 0x3000}, {0xA6D9, 0xFE10}, {0xA6DA, 0xFE12}, {0xA6DB, 0xFE11}, {0xA6DC, 0xFE13},
      {0xA6DD, 0xFE14}, {0xA6DE, 0xFE15}, {0xA6DF, 0xFE16}, {0xA6EC, 0xFE17}, {0xA6ED, 0xFE18},
      {0xA6F3, 0xFE19}, {0xFE59, 0x9FB4}, {0xFE61, 0x9FB5}, {0xFE66, 0x9FB6}, {0xFE67, 0x9FB7},
      {0xFE6D, 0x9FB8}, {0xFE7E, 0x9FB9}, {0xFE90, 0x9FBA}, {0xFEA0, 0x9FBB},
  };
  for (const auto& [bytes, code_point] : newer) table.set(bytes >> 8, bytes & 0xFF, code_point);
  return table;
}

// The four-byte codes below U+10000: 81308130 is linear code 0.
std::vector<char16_t> make_gb18030_bmp() {
  const Converter converter("gb18030");
  std::vector<char16_t> table(39420);
  for (unsigned linear = 0; linear < table.size(); ++linear) {
    table[linear] = static_cast<char16_t>(converter.code_point(bytes_of(
        {0x81 + linear / 12600, 0x30 + linear / 1260 % 10, 0x81 + linear / 10 % 126, 0x30 + linear % 10})));
  }
  return table;
}

CodeTables make_code_tables() {
  CodeTables tables;
  for (const Charset& charset : all_charsets()) tables.single_byte.push_back(make_single_byte(charset));
  tables.shift_jis = make_double_byte("ibm-943_P15A-2003", PrivateUse::keep);
  tables.jis_x_0212 = make_double_byte("euc-jp-2007", PrivateUse::drop, "\x8F");
  tables.gbk = make_gbk();
  tables.big5 = make_double_byte("ibm-1375_P100-2008", PrivateUse::drop);
  tables.euc_kr = make_double_byte("windows-949-2000", PrivateUse::drop);
  tables.gb18030_bmp = make_gb18030_bmp();
  return tables;
}

}  // namespace

const CodeTables& code_tables() {
  static const CodeTables tables = make_code_tables();
  return tables;
}

const SingleByteTable& single_byte_table(const Charset& charset) {
  return code_tables().single_byte[static_cast<std::size_t>(&charset - all_charsets().data())];
}

char32_t jis_x_0208(unsigned lead, unsigned trail) {
  if (lead < 0x21 || lead > 0x7E || trail < 0x21 || trail > 0x7E) return 0;
  // Shift_JIS folds two rows of 94 into one of 188, with a gap at 7F in the trail bytes and one at A0 in the
  // leads.
  const unsigned row = (lead - 0x21) / 2, cell = (lead - 0x21) % 2 * 94 + (trail - 0x21);
  return code_tables().shift_jis.at(row + (row < 0x1F ? 0x81 : 0xC1), cell + (cell < 0x3F ? 0x40 : 0x41));
}

}  // namespace kanshiki::parse::characters
