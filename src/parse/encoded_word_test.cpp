#include "parse/encoded_word.hpp"
#include "base/testing/cpu_time.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "base/text.hpp"

namespace kanshiki::parse {
namespace {

using namespace std::string_literals;

struct Row {
  std::string raw, text, notes = "";
};

// What the notes say, by their letters.
std::string letters(const HeaderTextNotes& notes) {
  std::string out;
  if (notes.had_encoded_words) out += 'w';
  if (notes.raw_8bit) out += '8';
  if (notes.malformed_encoded_word) out += 'm';
  if (notes.control_characters) out += 'c';
  if (notes.nul) out += '0';
  if (notes.mislabelled) out += 'l';
  if (notes.replaced) out += 'r';
  return out;
}

void expect_rows(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    Arena arena;
    HeaderTextNotes notes;
    EXPECT_EQ(decode_header_text(row.raw, arena, &notes), row.text) << row.raw;
    EXPECT_EQ(letters(notes), row.notes) << row.raw;
  }
}

TEST(EncodedWord, DecodesWhatTheStandardAllows) {
  expect_rows({
      {"=?UTF-8?B?6ZGR6K2Y?=", "鑑識", "w"},
      {"=?utf-8?q?=E9=91=91_=E8=AD=98?=", "鑑 識", "w"},
      {"=?utf-8*ja?q?=E9=91=91?=", "鑑", "w"},  // RFC 2231 names the language
      {"Re: =?UTF-8?B?6ZGR6K2Y?= (2)", "Re: 鑑識 (2)", "w"},
      {"=?UTF-8?B?6ZGR?= x =?UTF-8?B?6K2Y?=", "鑑 x 識", "w"},
      {"=?iso-8859-1?q?a?= =?utf-8?q?b?= c", "ab c", "w"},
      {"=?UTF-8?B?6ZGR?=\r\n =?UTF-8?B?6K2Y?=", "鑑識", "w"},  // white space between words is dropped
      {"=?ISO-2022-JP?B?GyRCNFU8MRsoQg==?=", "鑑識", "w"},
      {"=?Shift_JIS?Q?=82=A8=8Bq=97l?=", "お客様", "w"},
      {"=?utf-8?Q?"
       "?=",
       "", "w"},
      {"\"=?UTF-8?B?6ZGR6K2Y?=\" <a@example.jp>", "\"鑑識\" <a@example.jp>",
       "w"},  // forbidden, and everywhere
  });
}

TEST(EncodedWord, JoinsCharactersThatSendersSplit) {
  expect_rows({
      {"=?UTF-8?B?6ZE=?= =?utf-8?Q?=91=E8?= =?UTF-8?B?rZg=?=", "鑑識", "w"},
      {"=?Shift_JIS?B?gqiL?=\r\n\t=?Shift_JIS?B?cZds?=", "お客様", "w"},
      {"=?iso-2022-jp?B?GyRCNFU=?= =?iso-2022-jp?B?PDEbKEI=?=", "鑑識", "w"},          // no escape between
      {"=?iso-2022-jp?B?GyRCNFUbKEI=?= =?iso-2022-jp?B?GyRCPDEbKEI=?=", "鑑識", "w"},  // escapes back to back
      {"=?iso-2022-jp?B?GyRCNA==?= =?iso-2022-jp?B?VTwxGyhC?=", "鑑識", "w"},          // inside a character
  });
}

TEST(EncodedWord, ToleratesTheFaultsOfRealSenders) {
  expect_rows({
      {"=?utf-8?Q?two words?=", "two words", "wm"},
      {"=?UTF-8?B?6ZGR6K2Y?==?UTF-8?B?44GL?=", "鑑識か", "w"},  // no white space between
      {"a=?UTF-8?B?6ZGR?=b", "a鑑b", "w"},                      // nor around
      {"=?UTF-8?B?6ZGR6K2YIQ?=", "鑑識!", "wm"},                // no padding
      {"=?UTF-8?B?6ZGR\r\n 6K2Y?=", "鑑識", "wm"},              // folded inside
      {"=?UTF-8?B?6ZGR6K2Y", "鑑識", "wm"},                     // cut short
      {"=?UTF-8?B?6ZGR =?UTF-8?B?6K2Y?=", "鑑識", "wm"},        // not closed
      {"=? UTF-8 ? B ?6ZGR6K2Y?=", "鑑識", "wm"},
      {"=??B?6ZGR6K2Y?=", "鑑識", "wm"},  // no charset: sniffed
      {"=?UTF-8?Q?Really?"
       "?=",
       "Really?", "w"},
      {"=?UTF-8?Q?What?=20now?=", "What? now", "w"},  // an unencoded question mark
      {"=?UTF-8?Q?What?=20now", "What20now", "w"},    // … or the end, if none follows
      {"=?UTF-8?Q?100%=zz?=", "100%=zz", "wm"},
      {"=?UTF-8?B?6ZGR?= =?broken", "鑑 =?broken", "wm"},
      {"=?x?=", "=?x?=", "m"},
      {"=?UTF-8?X?abc?=", "=?UTF-8?X?abc?=", "m"},
      {"2 =? 3", "2 =? 3", "m"},
      {"=?default_charset?B?6ZGR6K2Y?=", "鑑識", "w"},
      {"=?iso-2022-jp?B?6ZGR6K2Y?=", "鑑識", "wl"},    // UTF-8 in truth
      {"=?utf-8?B?GyRCNFU8MRsoQg==?=", "鑑識", "wl"},  // ISO-2022-JP in truth
      {"=?utf-8?Q?=E9=91?=", "\uFFFD", "wr"},
  });
}

TEST(EncodedWord, ReadsRawBytes) {
  expect_rows({
      {"メールエラー通知", "メールエラー通知", "8"},
      {"\x1B$B4U<1\x1B(B test", "鑑識 test", "8"},
      {"\x1B$B=?=?\x1B(B", "戎戎", "8"},  // kanji made of '=' and '?'
      {"\x82\xA8\x8Bq\x97l =?UTF-8?B?6ZGR?=", "お客様 鑑", "w8"},
      {"caf\xE9", "café", "8"},
      {"\x1B$ =?UTF-8?B?6ZGR?=", "\x1B$ 鑑", "w8c"},  // an escape does not hide what follows
  });
}

TEST(EncodedWord, TellsOfControlCharacters) {
  expect_rows({
      {"=?utf-8?Q?a=0D=0ABcc:_b?=", "a\r\nBcc: b", "wc"},
      {"a\0b"s, "a\0b"s, "c0"},
      {"a\rb", "a\rb", "c"},
      {"tab\there", "tab\there", ""},
  });
}

TEST(EncodedWord, Unfolds) {
  Arena arena;
  EXPECT_EQ(unfold("a\r\n b\n\tc\r\r\n d", arena), "a b\tc d");
  EXPECT_EQ(unfold("a\r\n", arena), "a\r\n");
  EXPECT_EQ(decode_header_text(" a\r\n b\r\n", arena), "a b");
}

TEST(EncodedWord, CopiesNothingThatIsPlain) {
  Arena arena;
  const std::string raw = " Your order 123\r\n";
  EXPECT_EQ(decode_header_text(raw, arena).data(), raw.data() + 1);
  EXPECT_EQ(decode_header_text("plain"s, arena), "plain");
}

// Each of these once made a decoder somewhere quadratic.
TEST(EncodedWord, StaysLinear) {
  for (const std::string unit : {"=?", "=?a?b?", "=?a?q?b?=20", "=?utf-8?B?6ZGR?= ", "\x1B$B", "\x1B$B\x1B(",
                                 "?=", "\r\n ", "=?a?q?", " =", "\x82="}) {
    const std::string raw = replace_all(std::string(256 * 1024 / unit.size(), '.'), ".", unit);
    Arena arena;
    EXPECT_LT(cpu_seconds([&] { decode_header_text(raw, arena); }), 1) << unit;
  }
}

}  // namespace
}  // namespace kanshiki::parse
