#include "parse/encoded_word.hpp"

#include <gtest/gtest.h>

#include <string>

namespace kanshiki::parse {
namespace {

struct Row {
  std::string raw, text;
};

TEST(EncodedWord, DecodesWhatSendersWrite) {
  const std::vector<Row> rows = {
      {" plain text ", "plain text"},
      {"=?UTF-8?B?6ZGR6K2Y?=", "鑑識"},
      {"=?utf-8?q?=E9=91=91_=E8=AD=98?=", "鑑 識"},
      {"=?utf-8*ja?q?=E9=91=91?=", "鑑"},
      {"Re: =?UTF-8?B?6ZGR6K2Y?= (2)", "Re: 鑑識 (2)"},
      {"=?UTF-8?B?6ZGR?=\r\n =?UTF-8?B?6K2Y?=", "鑑識"},                 // white space between is dropped
      {"=?UTF-8?B?6ZE=?= =?utf-8?Q?=91=E8?= =?UTF-8?B?rZg=?=", "鑑識"},  // characters are split
      {"=?UTF-8?B?6ZGR?= x =?UTF-8?B?6K2Y?=", "鑑 x 識"},
      {"=?iso-8859-1?q?a?= =?utf-8?q?b?=", "ab"},
  };
  for (const Row& row : rows) {
    Arena arena;
    EXPECT_EQ(decode_header_text(row.raw, arena), row.text) << row.raw;
  }
}

}  // namespace
}  // namespace kanshiki::parse
