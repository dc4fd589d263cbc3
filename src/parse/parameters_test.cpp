#include "parse/parameters.hpp"
#include "base/testing/cpu_time.hpp"

#include <gtest/gtest.h>

#include <string>

#include "base/text.hpp"

namespace kanshiki::parse {
namespace {

// "type | name=value | name*=value !", as one line: '*' marks the extended form, '!' a broken grammar.
std::string line(const Parameterised& field) {
  std::string out(field.value);
  for (const Parameter& parameter : field.parameters) {
    out.append(" | ").append(parameter.name).append(parameter.extended ? "*=" : "=").append(parameter.value);
  }
  return field.malformed ? out + " !" : out;
}

struct Row {
  std::string raw, expected;
};

void expect_rows(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    Arena arena;
    EXPECT_EQ(line(parse_parameters(row.raw, arena)), row.expected) << row.raw;
  }
}

TEST(Parameters, ReadsWhatTheGrammarAllows) {
  expect_rows({
      {" Text/Plain; charset=\"iso-2022-jp\"; (c) Format=flowed (why)",
       "text/plain | charset=iso-2022-jp | format=flowed"},
      {"attachment", "attachment"},
      {"", ""},
      {"text / html ;charset = utf-8 ;", "text/html | charset=utf-8"},
      {"multipart/mixed;\r\n\tboundary=\"=_a?b (c); d\"", "multipart/mixed | boundary==_a?b (c); d"},
      {"a/b; x=\"say \\\"hi\\\" \\\\\"", "a/b | x=say \"hi\" \\"},
      {"a/b; x=\"\"", "a/b | x="},
      {"text/plain; charset=us-ascii (Plain (nested) text)", "text/plain | charset=us-ascii"},
  });
}

TEST(Parameters, ReadsExtendedValues) {
  expect_rows({
      {"attachment; filename*=UTF-8''%E9%91%91%E8%AD%98.txt", "attachment | filename*=鑑識.txt"},
      {"attachment; filename*=iso-2022-jp'ja'%1B%24B4U%3C1%1B%28B.txt", "attachment | filename*=鑑識.txt"},
      {"attachment; filename*=\"Shift_JIS''%95%5C.txt\"", "attachment | filename*=表.txt"},
      {"attachment; filename*=UTF-8''\"a b.txt\"", "attachment | filename*=a b.txt !"},
      {"attachment; filename*=no%20charset", "attachment | filename*=no charset"},
      {"attachment; filename*=bogus''%E9%91%91", "attachment | filename*=鑑"},
      {"a/b; x*0=\"one \"; x*1=two", "a/b | x*=one two"},
      {"a/b; x*1=two; y=z; x*0=one", "a/b | x*=onetwo | y=z"},
      {"a/b;\r\n x*1*=%AD%98.txt;\r\n x*0*=utf-8'ja'%E9%91%91%E8",
       "a/b | x*=鑑識.txt"},  // split in a character
      {"a/b; x*0*=utf-8''%41%; x*1=%41", "a/b | x*=A%%41"},
      {"a/b; x*0=a; x*2=c", "a/b | x*=ac !"},  // a hole
      {"a/b; x*0==?utf-8?B?6ZGR?=; x*1==?utf-8?B?6K2Y?=", "a/b | x*=鑑識"},
  });
}

TEST(Parameters, ReadsFileNamesAsTheyAreSent) {
  expect_rows({
      {"a/b; name=\"=?UTF-8?B?6ZGR?=\r\n =?UTF-8?B?6K2Y?=.pdf\"", "a/b | name=鑑識.pdf"},
      {"a/b; name==?iso-2022-jp?B?GyRCNFU8MRsoQg==?=", "a/b | name=鑑識"},
      {"a/b; name==?UTF-8?B?6ZGR?= =?UTF-8?B?6K2Y?=", "a/b | name=鑑識 !"},
      {"a/b; name=\"鑑識.pdf\"", "a/b | name=鑑識.pdf"},
      {"a/b; name=\"\x95\\\x8E\xA6\x83\\.exe\"; x=y",
       "a/b | name=表示ソ.exe | x=y"},                                           // Shift_JIS: its backslash
      {"a/b; name=\"\x1B$B4U\"<\x1B(B.exe\"; x=y", "a/b | name=鑑⊆.exe | x=y"},  // ISO-2022-JP: its quote
      {"a/b; name=my report (1).pdf; x=y", "a/b | name=my report (1).pdf | x=y !"},
      {"a/b; name=\"a\"b\".pdf\"; x=y", "a/b | name=ab.pdf | x=y !"},
  });
}

TEST(Parameters, SurvivesWhatBreaksTheGrammar) {
  expect_rows({
      {"text/html; charset=\"u\"tf-8", "text/html | charset=utf-8 !"},
      {"text/html; charset=\"utf-8\"\r\n -----_x", "text/html | charset=utf-8 !"},
      {"text/html; charset=[charse<!doctype html>", "text/html | charset=[charse<!doctype html> !"},
      {"text/html; charset=\"utf-8", "text/html | charset=utf-8 !"},
      {"text/html charset=utf-8 x=y", "text/html | charset=utf-8 | x=y !"},
      {"text/html; charset=utf-8, x=y", "text/html | charset=utf-8 | x=y !"},
      {"text/html; a=\"b\" x=y", "text/html | a=b | x=y !"},
      {"text/html;; ;charset=utf-8;;", "text/html | charset=utf-8"},
      {"charset=utf-8", " | charset=utf-8 !"},
      {"; charset=utf-8", " | charset=utf-8"},
      {"\"text/html\"; charset=utf-8", "text/html | charset=utf-8 !"},
      {"text/html; stray; charset=utf-8", "text/html | charset=utf-8 !"},
      {"text/html; stray charset=utf-8", "text/html | charset=utf-8 !"},
      {"text/html; =utf-8; x=y", "text/html | x=y !"},
      {"text/html; *0*=utf-8; x=y", "text/html | x=y !"},
      {"text/html; charset=", "text/html | charset="},
      {"text/html; x=y (never closed", "text/html | x=y !"},
      {"text/html; x=\"ends in escape\\", "text/html | x=ends in escape\\ !"},
  });
}

TEST(Parameters, PrefersTheExtendedForm) {
  Arena arena;
  const auto field =
      parse_parameters("attachment; filename=\"plain.txt\"; filename*=utf-8''%E9%91%91.txt", arena);
  EXPECT_EQ(field.first("filename"), "鑑.txt");
  EXPECT_EQ(field.all("filename"), (std::vector<std::string_view>{"plain.txt", "鑑.txt"}));
  EXPECT_EQ(field.first("absent"), std::nullopt);
  EXPECT_TRUE(field.duplicates.empty());
}

TEST(Parameters, ReportsDuplicatesThatDiffer) {
  Arena arena;
  const auto field = parse_parameters("a/b; boundary=one; boundary=two; boundary=three; x=1; x=1", arena);
  EXPECT_EQ(field.first("boundary"), "one");
  EXPECT_EQ(field.duplicates, (std::vector<std::string_view>{"boundary"}));
}

TEST(Parameters, KeepsTheBytesOfABoundary) {
  Arena arena;
  const auto field = parse_parameters("multipart/mixed; boundary=\" \x82\xA0=?utf-8?Q?a?= \"", arena);
  ASSERT_EQ(field.parameters.size(), 1u);
  EXPECT_EQ(field.parameters[0].raw, " \x82\xA0=?utf-8?Q?a?= ");
}

TEST(Parameters, StaysLinear) {
  for (const std::string unit :
       {"a=b;", "a*0=b;", "x ", "  ", "(", "\\\"", "a*9999=b;", "=", ";", "a=\"b\"c ", "\x1B$(", "=?"}) {
    const std::string raw = "a/b; x=" + replace_all(std::string(256 * 1024 / unit.size(), '.'), ".", unit);
    Arena arena;
    EXPECT_LT(cpu_seconds([&] { parse_parameters(raw, arena); }), 1) << unit;
  }
}

}  // namespace
}  // namespace kanshiki::parse
