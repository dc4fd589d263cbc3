#include "parse/outlook/rtf.hpp"

#include <gtest/gtest.h>

#include "base/text.hpp"
#include "parse/outlook/testing/stored_rtf.hpp"

namespace kanshiki::parse::outlook {
namespace {

std::string unhex(std::string_view digits) {
  std::string out;
  for (const std::string_view byte : words(digits))
    out += static_cast<char>(hex_value(byte[0]) << 4 | hex_value(byte[1]));
  return out;
}

TEST(DecompressRtf, ReadsTheExamplesOfTheSpecification) {  // [MS-OXRTFCP] §3.1
  EXPECT_EQ(decompress_rtf(unhex("2d 00 00 00 2b 00 00 00 4c 5a 46 75 f1 c5 c7 a7 03 00 0a 00 72 63 70 67 31 "
                                 "32 35 42 32 0a f3 20 "
                                 "68 65 6c 09 00 20 62 77 05 b0 6c 64 7d 0a 80 0f a0"),
                           1000),
            "{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n");
  EXPECT_EQ(
      decompress_rtf(
          unhex("1a 00 00 00 1c 00 00 00 4c 5a 46 75 e2 d4 4b 51 41 00 04 20 57 58 59 5a 0d 6e 7d 01 0e b0"),
          1000),
      "{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}");
}

TEST(DecompressRtf, HasLimits) {
  EXPECT_EQ(decompress_rtf(testing::stored_rtf("{\\rtf1 x}"), 100), "{\\rtf1 x}");
  EXPECT_FALSE(decompress_rtf(testing::stored_rtf("{\\rtf1 x}"), 5));
  EXPECT_FALSE(decompress_rtf("LZFu", 100));
  EXPECT_FALSE(decompress_rtf(std::string(40, 'x'), 100));
  std::string bomb = std::string(8, '\0') + "LZFu" + std::string(4, '\0');
  for (int i = 0; i < 1000; ++i) bomb += "\xFF" + std::string(16, '\x0F');
  EXPECT_FALSE(decompress_rtf(bomb, 1000));
  EXPECT_EQ(
      decompress_rtf(std::string(8, '\0') + "LZFu" + std::string(4, '\0') + std::string("\x01\x00", 2), 100),
      "");  // cut short
}

struct Row {
  const char* what;
  std::string rtf, text;
  bool html = true;
};

TEST(ReadRtf, FindsTheHtmlThatItWasMadeFrom) {
  const std::string head =
      "{\\rtf1\\ansi\\ansicpg1252\\fromhtml1 \\deff0{\\fonttbl{\\f0\\fswiss "
      "Arial;}{\\f1\\fmodern\\fcharset128 MS Gothic;}}"
      "{\\colortbl\\red0\\green0\\blue0;}{\\*\\generator Exchange;}";
  const Row rows[] = {
      {"tags",
       head + "{\\*\\htmltag19 <html>}{\\*\\htmltag64 <p>}Hello {\\*\\htmltag84 <b>}\\htmlrtf {\\b "
              "\\htmlrtf0 world{\\*\\htmltag92 </b>}\\htmlrtf }\\htmlrtf0 }",
       "<html><p>Hello <b>world</b>"},
      {"what only RTF needs", head + "a\\htmlrtf \\par\\tab shown nowhere\\htmlrtf0 b}", "ab"},
      {"lines in tags", head + "{\\*\\htmltag241 <style>\\par a \\{\\}\\par </style>}}",
       "<style>\r\na {}\r\n</style>"},
      {"references", head + "{\\*\\htmltag84 &lt;}x{\\*\\htmltag84 &gt;}}", "&lt;x&gt;"},
      {"text beside a fragment",
       head + "{\\*\\htmltag64}{\\*\\mhtmltag84 <a href=x>}{\\*\\htmltag84 <a href=y>}", "<a href=y>"},
      {"Japanese by font", head + "\\f1 \\'8e\\'52\\'93\\'63\\f0  e\\'e9}", "山田 eé"},
      {"Unicode", head + "\\u23665?\\u30000?{\\uc2 \\u-10179xx\\u-8704xx!}}", "山田\U0001F600!"},
      {"links", head + "{\\*\\htmltag84 <a href=\"https://kiriiku.jp/\">}here{\\*\\htmltag92 </a>}}",
       "<a href=\"https://kiriiku.jp/\">here</a>"},
  };
  for (const Row& row : rows) {
    const RtfBody body = read_rtf(row.rtf);
    EXPECT_EQ(body.text, row.text) << row.what;
    EXPECT_TRUE(body.html) << row.what;
  }
}

TEST(ReadRtf, OtherRtfIsText) {
  const RtfBody body = read_rtf(
      "{\\rtf1\\ansi\\ansicpg932{\\fonttbl{\\f0 A;}}{\\info{\\author X}}\\pard \\'8e\\'52\\'93\\'63\\par "
      "{\\*\\unknown x}line \\bin3 }}}two\\emdash }");
  EXPECT_EQ(body.text, "山田\r\nline two—");
  EXPECT_FALSE(body.html);
}

TEST(ReadRtf, SurvivesWhatIsNoRtf) {
  for (const std::string& rtf :
       {std::string(), std::string("}}}}"), std::string("\\"), std::string("\\'"), std::string("\\u"),
        std::string("{\\*"), std::string("\\bin99999999999 x"),
        std::string(100'000, '{') + std::string(100'000, '}') + "x", std::string(200'000, '\\')})
    read_rtf(rtf);
  EXPECT_EQ(read_rtf(std::string(100'000, '{') + "x").text, "x");
}

}  // namespace
}  // namespace kanshiki::parse::outlook
