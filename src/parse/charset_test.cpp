#include "parse/charset.hpp"

#include <gtest/gtest.h>

#include <string>
#include <thread>
#include <vector>

#include "base/text.hpp"

namespace kanshiki::parse {
namespace {

using namespace std::string_literals;

struct Row {
  std::string label, bytes, text, charset;
};

void expect_rows(const std::vector<Row>& rows, bool mislabelled) {
  for (const Row& row : rows) {
    Arena arena;
    const DecodedText decoded = decode_text(row.bytes, row.label, arena);
    EXPECT_EQ(decoded.utf8, row.text) << row.label;
    EXPECT_EQ(decoded.charset, row.charset) << row.text;
    EXPECT_EQ(decoded.mislabelled, mislabelled) << row.text;
    EXPECT_EQ(decoded.declared, row.label);
  }
}

TEST(Charset, DecodesWhatTheLabelSays) {
  expect_rows(
      {
          {"utf-8", "鑑識課からのお知らせ", "鑑識課からのお知らせ", "UTF-8"},
          {"iso-2022-jp", "\x1B$B4U<12]$+$i$N$*CN$i$;\x1B(B", "鑑識課からのお知らせ", "ISO-2022-JP"},
          {"x-sjis",
           "\x82\xA8\x8Bq\x97l\x8A"
           "e\x88\xCA",
           "お客様各位", "Shift_JIS"},
          {"shift_jis", "\x95\\\x8E\xA6\x83\\", "表示ソ", "Shift_JIS"},
          {"euc-jp", "\xBB\xB0\xB0\xE6\xBD\xBB\xCD\xA7\xA5\xAB\xA1\xBC\xA5\xC9", "三井住友カード", "EUC-JP"},
          {"gb2312", "\xD7\xF0\xBE\xB4\xB5\xC4\xD3\xC3\xBB\xA7\xC4\xFA\xBA\xC3", "尊敬的用户您好", "GBK"},
          {"gb18030", "\x81\x30\x86\x30 \x94\x39\xDA\x33", "\u00B8 \U0001F4A9", "gb18030"},
          {"big5", "\xBF\xCB\xB7R\xAA\xBA\xA5\xCE\xA4\xE1", "親愛的用戶", "Big5"},
          {"ks_c_5601-1987", "\xBE\xC8\xB3\xE7\xC7\xCF\xBC\xBC\xBF\xE4", "안녕하세요", "EUC-KR"},
          {"iso-2022-kr", "\x1B$)C\x0E>H3g\x0F ok", "안녕 ok", "ISO-2022-KR"},
          {"hz-gb-2312", "~{Dc:C~} ~~", "你好 ~", "HZ-GB-2312"},
          {"utf-7", "+ZeVnLIqe- 1 +- 1", "日本語 1 + 1", "UTF-7"},
          {"utf-16le",
           "\xE5"
           "e,g",
           "日本", "UTF-16LE"},
          {"utf-16be", "\x65\xE5\x67\x2C\xD8\x3D\xDC\xA9", "日本\U0001F4A9", "UTF-16BE"},
          {"utf-16", "\0a\0b"s, "ab", "UTF-16"},
          {"iso-8859-1", "\x80 caf\xE9", "€ café", "windows-1252"},
          {"us-ascii", "caf\xE9", "café", "windows-1252"},
          {"iso-8859-15", "\xA4", "€", "ISO-8859-15"},
          {"iso-8859-16", "\xAA\xBA", "Șș", "ISO-8859-16"},
          {"koi8-r", "\xF0\xD2\xC9\xD7\xC5\xD4", "Привет", "KOI8-R"},
          {"windows-1251", "\xCF\xF0\xE8\xE2\xE5\xF2", "Привет", "windows-1251"},
          {"", "plain", "plain", "US-ASCII"},
          {"iso-2022-jp", "plain", "plain", "ISO-2022-JP"},
      },
      false);
}

// CP932 has what JIS X 0208 lacks, and maps the wave dash and the minus as browsers do.
TEST(Charset, ReadsJapaneseAsItIsSent) {
  expect_rows(
      {
          {"shift_jis", "\x87@\x87\x8A\xEE\xE0\x8B\xB4\x81`\x81|\xC3\xBD\xC4", "①㈱髙橋\uFF5E\uFF0Dﾃｽﾄ",
           "Shift_JIS"},
          {"cp932", "\xFB\xFC\xF0@", "髙\uE000", "Shift_JIS"},
          {"eucjp-ms", "\xAD\xA1\xAD\xEA\xA1\xC1\xA1\xDD\x8E\xC3\x8F\xB0\xA1", "①㈱\uFF5E\uFF0Dﾃ丂",
           "EUC-JP"},
          {"iso-2022-jp", "\x1B$B-!-j|b\x1B(B", "①㈱髙", "ISO-2022-JP"},  // NEC row 13, IBM's kanji
          {"cp50220", "\x1B$B!A!]\x1B(B", "\uFF5E\uFF0D", "ISO-2022-JP"},
          {"cp50221", "\x1B(IC=D\x1B(B", "ﾃｽﾄ", "ISO-2022-JP"},  // half-width kana
          {"cp50222",
           "\x0E"
           "C=D\x0F ok",
           "ﾃｽﾄ ok", "ISO-2022-JP"},                                                    // the same by shifts
          {"iso-2022-jp", "\x1B(J\\~\x1B(B\\~", "\u00A5\u203E\\~", "ISO-2022-JP"},      // JIS X 0201
          {"iso-2022-jp", "\x1B$@4U<1\x1B(J", "鑑識", "ISO-2022-JP"},                   // JIS C 6226
          {"iso-2022-jp", "\x1B&@\x1B$B4U<1\x1B(B", "鑑識", "ISO-2022-JP"},             // JIS X 0208:1990
          {"iso-2022-jp-1", "\x1B$(D0!\x1B(B", "丂", "ISO-2022-JP"},                    // JIS X 0212
          {"iso-2022-jp-2", "\x1B$ADc:C\x1B$(C>H3g\x1B(B", "你好안녕", "ISO-2022-JP"},  // GB 2312, KS X 1001
          {"iso-2022-jp", "\x1B$B4U\x1B(B\x1B$B<1\x1B(B", "鑑識", "ISO-2022-JP"},  // escapes back to back
          {"iso-2022-jp", "\x1B$B4U \x1B(B", "鑑 ", "ISO-2022-JP"},                // a blank between kanji
          {"iso-2022-jp", "\x1B$B4U<1", "鑑識", "ISO-2022-JP"},                    // no escape at the end
          {"iso-2022-jp", "\x1B$B4U\r\nplain\r\n", "鑑\r\nplain\r\n",
           "ISO-2022-JP"},                                                     // nor at the line's end
          {"iso-2022-jp", "\x1B$B4U\r\n<1\x1B(B", "鑑\r\n識", "ISO-2022-JP"},  // a line broken between kanji
          {"iso-2022-jp", "\x1B$B4U\x1B(B \xC3\xBD\xC4", "鑑 ﾃｽﾄ", "ISO-2022-JP"},  // 8-bit kana inside
          {"iso-2022-jp", "\x1B$B4U\x1B(B 識", "鑑 識", "ISO-2022-JP"},             // UTF-8 inside
          {"iso-2022-jp", "\x1B$B\xB4\xD5<1\x1B(B", "鑑識", "ISO-2022-JP"},         // the eighth bit set
      },
      false);
}

TEST(Charset, BelievesTheBytesAgainstTheLabel) {
  expect_rows(
      {
          {"utf-8", "\x1B$B4U<1\x1B(B", "鑑識", "ISO-2022-JP"},
          {"us-ascii", "\x1B$B4U<1\x1B(B", "鑑識", "ISO-2022-JP"},
          {"iso-2022-jp", "ほげ\n", "ほげ\n", "UTF-8"},
          {"iso-2022-jp",
           "\x8F"
           "d\x97v\x82\xC8\x82\xA8\x92m\x82\xE7\x82\xB9",
           "重要なお知らせ", "Shift_JIS"},
          {"iso-2022-jp", "\xA4\xAA\xB5\xD2\xCD\xCD\xB3\xC6\xB0\xCC", "お客様各位", "EUC-JP"},
          {"utf-8",
           "\x82\xA8\x8Bq\x97l\x8A"
           "e\x88\xCA",
           "お客様各位", "Shift_JIS"},
          {"shift_jis", "\xA4\xAA\xB5\xD2\xCD\xCD\xB3\xC6\xB0\xCC", "お客様各位", "EUC-JP"},
          {"euc-jp",
           "\x82\xA8\x8Bq\x97l\x8A"
           "e\x88\xCA",
           "お客様各位", "Shift_JIS"},
          {"shift_jis", "お客様各位", "お客様各位", "UTF-8"},
          {"us-ascii", "お客様各位", "お客様各位", "UTF-8"},
          {"iso-8859-1", "café", "café", "UTF-8"},
          {"iso-8859-1", "\x82\xA8\x92m\x82\xE7\x82\xB9", "お知らせ", "Shift_JIS"},
          {"utf-8", "caf\xE9", "café", "windows-1252"},
          {"utf-16", "plain", "plain", "US-ASCII"},
          {"utf-7", "お知らせ", "お知らせ", "UTF-8"},
      },
      true);
}

TEST(Charset, SniffsWhatHasNoLabel) {
  expect_rows(
      {
          {"", "\x1B$B4U<1\x1B(B", "鑑識", "ISO-2022-JP"},
          {"",
           "\x8F"
           "d\x97v\x82\xC8\x82\xA8\x92m\x82\xE7\x82\xB9",
           "重要なお知らせ", "Shift_JIS"},
          {"", "\x97\xE9\x96\xD8", "鈴木", "Shift_JIS"},
          {"", "\xC3\xBD\xC4\xD2\xB0\xD9", "ﾃｽﾄﾒｰﾙ", "Shift_JIS"},
          {"", "\xA4\xAA\xB5\xD2\xCD\xCD\xB3\xC6\xB0\xCC", "お客様各位", "EUC-JP"},
          {"", "\xCE\xEB\xCC\xDA", "鈴木", "EUC-JP"},
          {"", "\xD7\xF0\xBE\xB4\xB5\xC4\xD3\xC3\xBB\xA7\xC4\xFA\xBA\xC3", "尊敬的用户您好", "GBK"},
          {"", "caf\xE9", "café", "windows-1252"},
          {"",
           "\xC4rger \xFC"
           "ber Gr\xF6\xDF"
           "e",
           "Ärger über Größe", "windows-1252"},
          {"", "Fran\xE7ois \xE0 No\xEBl", "François à Noël", "windows-1252"},
          {"",
           "\x93"
           "50% off\x94 \xA9",
           "“50% off” ©", "windows-1252"},
          {"unknown-8bit", "\x97\xE9\x96\xD8", "鈴木", "Shift_JIS"},
      },
      false);
}

// Each of these was garbled or refused by other software.
TEST(Charset, ReadsWhatOthersGarbled) {
  expect_rows(
      {
          // mail-parser#79: text and ISO-2022-JP in one HTML body
          {"iso-2022-jp", "<div>\x1B$B%a%C%;!<%8\x1B(B <br> &nbsp; \x1B$B08@h\x1B(B: a</div>",
           "<div>メッセージ <br> &nbsp; 宛先: a</div>", "ISO-2022-JP"},
          // mailpit#18, eml_analyzer#331: many scripts, no label
          {"", "熟語ルビの例 일욜에 만나~ 读写汉字 اثنا عشر Tiếng việt",
           "熟語ルビの例 일욜에 만나~ 读写汉字 اثنا عشر Tiếng việt", "UTF-8"},
          // sogo#380: NEC's characters in ISO-2022-JP
          {"ISO-2022-JP", "\x1B$B-!\x1B(B \x1B$B-5!A-6\x1B(B", "① Ⅰ\uFF5EⅡ", "ISO-2022-JP"},
          // zammad#6144: ISO-2022-JP without a charset parameter, all bytes below 80
          {"", "\x1B$B$*Ld$$9g$o$;\x1B(B", "お問い合わせ", "ISO-2022-JP"},
          // mail-api#114: units in one cell
          {"iso-2022-jp", "\x1B$B-@\x1B(B", "㍉", "ISO-2022-JP"},
      },
      false);
  expect_rows(
      {
          // mikel/mail#1423: UTF-8 labelled iso-2022-jp
          {"iso-2022-jp", "ほげ\n", "ほげ\n", "UTF-8"},
          // rspamd#1651: Shift_JIS labelled iso-2022-jp
          {"ISO-2022-JP", "\x82\xA8\x92m\x82\xE7\x82\xB9", "お知らせ", "Shift_JIS"},
      },
      true);
}

TEST(Charset, SurvivesLabelsFromTheWild) {
  struct Label {
    std::string label, canonical;
  };
  const std::vector<Label> labels = {
      {"\"utf-8\"\r\n -----=_x", "UTF-8"},
      {"\"u\"tf-8", "UTF-8"},
      {"charset=utf-8", "UTF-8"},
      {"3Dutf-8", "UTF-8"},
      {" 'UTF8' ", "UTF-8"},
      {"utf_8;", "UTF-8"},
      {"utf-8\0"s, "UTF-8"},
      {"UTF-8<br>", "UTF-8"},
      {"[charse<!doctype html>", ""},
      {"default_charset", ""},
      {"iso-2149-6", ""},
      {"{{charset}}", ""},
      {"", ""},
      {std::string(5000, 'x'), ""},
  };
  for (const auto& [label, canonical] : labels) {
    Arena arena;
    EXPECT_EQ(canonical_charset(label), canonical) << label;
    EXPECT_EQ(decode_text("鑑識", label, arena).utf8, "鑑識") << label;
  }
}

TEST(Charset, KnowsTheNamesOfBrowsersAndOfMailPrograms) {
  struct Names {
    std::string canonical, labels;
  };
  const std::vector<Names> all = {
      {"UTF-8", "unicode-1-1-utf-8 utf8 UTF-8 x-unicode20utf8"},
      {"windows-1252", "latin1 l1 ISO_8859-1:1987 iso-ir-100 cp819 x-cp1252 csISOLatin1"},
      {"US-ASCII", "us-ascii ascii ANSI_X3.4-1968"},
      {"windows-1254", "iso-8859-9 latin5 ISO_8859-9:1989 x-cp1254"},
      {"ISO-2022-JP", "csISO2022JP cp50220 CP50221 cp50222 iso-2022-jp-ms ISO-2022-JP-1"},
      {"Shift_JIS", "csShiftJIS ms932 ms_kanji shift-jis sjis windows-31j x-sjis cp932 Windows-932"},
      {"EUC-JP", "csEUCPkdFmtJapanese x-euc-jp eucJP-ms CP51932 ujis"},
      {"GBK", "chinese gb2312 GB_2312-80 x-gbk cp936 iso-ir-58"},
      {"Big5", "big5-hkscs cn-big5 csbig5 x-x-big5 cp950"},
      {"EUC-KR", "ks_c_5601-1987 ks_c_5601-1989 ksc5601 korean windows-949 uhc cp949"},
      {"windows-874", "tis-620 iso-8859-11 dos-874"},
      {"UTF-16LE", "utf-16le unicodefeff"},
      {"KOI8-U", "koi8-u koi8-ru"},
      {"ISO-8859-8-I", "logical csISO88598I"},
  };
  for (const Names& names : all) {
    for (std::string_view label : words(names.labels))
      EXPECT_EQ(canonical_charset(label), names.canonical) << label;
  }
}

TEST(Charset, ObeysByteOrderMarks) {
  expect_rows(
      {
          {"",
           "\xEF\xBB\xBF"
           "a識",
           "a識", "UTF-8"},
          {"",
           "\xFF\xFE\xE5"
           "e",
           "日", "UTF-16LE"},
          {"utf-16",
           "\xFE\xFF"
           "e\xE5",
           "日", "UTF-16BE"},
          {"", "\xFF\xFE\0\0a\0\0\0"s, "a", "UTF-32LE"},
      },
      false);
  expect_rows({{"iso-2022-jp", "\xEF\xBB\xBF識", "識", "UTF-8"}}, true);
}

TEST(Charset, MarksWhatItCannotRead) {
  struct Broken {
    std::string label, bytes, text;
  };
  const std::vector<Broken> rows = {
      {"utf-8", "鑑識\xFF<b>", "鑑識\uFFFD<b>"},
      {"utf-8", "鑑\xE8\xAD", "鑑\uFFFD"},
      {"shift_jis", "\x82<b>\x82\xA0", "\uFFFD<b>あ"},  // a broken character swallows no markup
      {"euc-jp", "\xA4<b>", "\uFFFD<b>"},
      {"big5", "\xA4<b>", "\uFFFD<b>"},
      {"gbk", "\x81<b>", "\uFFFD<b>"},
      {"gb18030", "\x81\x30<b>",
       "\uFFFD"
       "0<b>"},
      {"euc-kr", "\xB0<b>", "\uFFFD<b>"},
      {"iso-2022-jp", "\x1B$B4U\x1B(B\x1B", "鑑\uFFFD"},
      {"iso-2022-jp", "\x1B$B4U4\x1B(B<b>", "鑑\uFFFD<b>"},
      {"windows-1253", "\xAA", "\uFFFD"},
      {"utf-16le",
       "a\0\0\xD8"
       "b\0c"s,
       "a\uFFFDb\uFFFD"},
      {"utf-32be", "\0\x11\0\0"s, "\uFFFD"},
      {"utf-7", "+2D0- x", "\uFFFD x"},
  };
  for (const Broken& row : rows) {
    Arena arena;
    const DecodedText decoded = decode_text(row.bytes, row.label, arena);
    EXPECT_EQ(decoded.utf8, row.text) << row.label;
    EXPECT_TRUE(decoded.replaced) << row.label;
    EXPECT_FALSE(decoded.mislabelled) << row.label;
  }
}

TEST(Charset, CopiesNothingThatIsUtf8Already) {
  struct Case {
    std::string label, bytes;
  };
  const std::vector<Case> cases = {{"", "plain"},      {"shift_jis", "plain"}, {"iso-2022-jp", "plain"},
                                   {"utf-8", "鑑識"},  {"", "鑑識"},           {"iso-8859-1", "鑑識"},
                                   {"koi8-r", "plain"}};
  Arena arena;
  for (const Case& one : cases) {
    EXPECT_EQ(decode_text(one.bytes, one.label, arena).utf8.data(), one.bytes.data()) << one.label;
  }
  EXPECT_EQ(arena.used(), 0u);
}

TEST(Charset, ServesThreadsSideBySide) {
  warm_charsets();
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; ++i) {
    threads.emplace_back([] {
      Arena arena;
      for (int n = 0; n < 1000; ++n) {
        ASSERT_EQ(decode_text("\x1B$B4U<1\x1B(B", "iso-2022-jp", arena).utf8, "鑑識");
        ASSERT_EQ(decode_text("\xB4\xD5\xBC\xB1", "euc-jp", arena).utf8, "鑑識");
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
}

}  // namespace
}  // namespace kanshiki::parse
