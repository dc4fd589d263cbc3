#include "base/encodings.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kanshiki::encodings {
namespace {

using ::testing::HasSubstr;

struct Row {
  std::string_view written, read;
};

TEST(Fold, MakesOneSpellingOfMany) {
  const Row rows[] = {
      {"Taro@Example.JP", "taro@example.jp"},
      {"ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ", "taro@example.jp"},
      {"𝐭𝐚𝐫𝐨", "taro"},
      {"ⓣⓐⓡⓞ", "taro"},
      {"ta\xC2\xADro", "taro"},
      {"ta\xE2\x80\x8Bro", "taro"},
      {"ﾔﾏﾀﾞ", "ヤマダ"},
      {"山田　太郎", "山田 太郎"},
      {"\xFFTARO\xFE", "\xFFtaro\xFE"},
  };
  for (const auto& [written, read] : rows) EXPECT_EQ(fold(written), read) << written;
}

TEST(Fold, KnowsWhereEachByteCameFrom) {
  const Reading reading =
      fold(as_written("ａ\xC2\xAD"
                      "b"));  // 3 bytes, 2 invisible ones, 1
  EXPECT_EQ(reading.text, "ab");
  EXPECT_EQ(reading.origin, (std::vector<std::size_t>{0, 5, 6}));
}

TEST(ResolveEscapes, UndoesThemAsOftenAsTheyWereApplied) {
  const Row rows[] = {
      {"taro%40example.jp", "taro@example.jp"},
      {"taro%2540example.jp", "taro@example.jp"},
      {"taro%252540example.jp", "taro@example.jp"},
      {"taro&#64;example&#x2e;jp", "taro@example.jp"},
      {"taro&#0000064example&period;jp", "taro@example.jp"},
      {"taro&amp;#64;example.jp", "taro@example.jp"},
      {"taro\\u0040example\\x2Ejp", "taro@example.jp"},
      {"taro\\u{40}example.jp", "taro@example.jp"},
      {"%26%2364%3B", "@"},
      {"100% & more \\n", "(nothing)"},
      {"%4", "(nothing)"},
      {"&#;", "(nothing)"},
      {"&#x110000;", "\xEF\xBF\xBD"},
      {"", "(nothing)"},
  };
  for (const auto& [written, read] : rows) {
    const auto reading = resolve_escapes(as_written(written));
    EXPECT_EQ(reading ? reading->text : "(nothing)", read) << written;
  }
}

TEST(ResolveQuotedPrintable, JoinsLinesThatGoOn) {
  EXPECT_EQ(resolve_quoted_printable(as_written("ta=\r\nro=40exam=\nple.jp"))->text, "taro@example.jp");
  EXPECT_FALSE(resolve_quoted_printable(as_written("a == b")));
}

TEST(HexRuns, DecodeFromEitherDigit) {
  const Reading text = as_written("x-7461726f40, 1.2");  // "taro@"
  EXPECT_EQ(decode_hex(text, hex_runs(text.text, 8), 0).text, std::string("taro@\0", 6));
  const Reading odd = as_written("a7461726f40");
  EXPECT_EQ(decode_hex(odd, hex_runs(odd.text, 8), 1).text, std::string("taro@\0", 6));
}

/// All that base64 stands for in `text`, at each of the four places where a group may begin.
std::string base64_of(std::string_view written) {
  const Reading text = as_written(written);
  std::string out;
  for (std::size_t skip = 0; skip < 4; ++skip)
    out += decode_base64(text, base64_runs(text.text, 8), skip).text;
  return out;
}

TEST(Base64Runs, DecodeAtAnyAlignment) {
  const std::string_view rows[] = {
      "dGFyb0BleGFtcGxlLmpw",                           // alone
      "/v1/dGFyb0BleGFtcGxlLmpw",                       // behind a path
      "eHh4dGFyb0BleGFtcGxlLmpweHh4",                   // xxx…xxx
      "eHhkdGFyb0BleGFtcGxlLmpw",                       // xxd…
      "abcdGFyb0BleGFtcGxlLmpw",                        // three characters that belong to nothing
      "eHh4eHh4eHh4eHh4dGFyb0Bl\r\n eGFtcGxlLmpweHh4",  // folded
  };
  for (const std::string_view row : rows) EXPECT_THAT(base64_of(row), HasSubstr("taro@example.jp")) << row;
}

TEST(Base64Runs, WordsAreNotJoined) {
  EXPECT_EQ(base64_runs("these are all short words", 8).size(), 0u);
  EXPECT_EQ(base64_runs("something otherwise", 8).size(), 2u);
}

TEST(Reading, RangesLeadBackToTheText) {
  const Reading text = as_written("e=dGFyb0BleGFtcGxlLmpw&x");
  const Reading decoded = decode_base64(text, base64_runs(text.text, 8), 0);
  EXPECT_EQ(decoded.text.find("taro"), 0u);
  EXPECT_EQ(decoded.origin[0], 2u);
  EXPECT_EQ(decoded.origin[15], 22u);  // the NUL stands where the run ends
  EXPECT_EQ(decoded.origin.size(), decoded.text.size() + 1);
}

}  // namespace
}  // namespace kanshiki::encodings
