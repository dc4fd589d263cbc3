#include "parse/html/meta_charset.hpp"

#include <gtest/gtest.h>

#include <string>

namespace kanshiki::parse::html {
namespace {

TEST(MetaCharset, IsReadWhereBrowsersReadIt) {
  struct Row {
    std::string html, label;
  };
  const Row rows[] = {
      {"<!doctype html><meta charset=\"Shift_JIS\">", "Shift_JIS"},
      {"<META HTTP-EQUIV=Content-Type CONTENT='text/html; charset=iso-2022-jp'>", "iso-2022-jp"},
      {"<meta name=viewport content=\"charset=x\"><meta charset=euc-jp>", "euc-jp"},
      {"<!-- <meta charset=a> --><title><meta charset=b></title><meta charset=koi8-r>", "koi8-r"},
      {"<meta charset=utf-16le>", "utf-8"},
      {"<meta charset=\"\"><p>text", ""},
      {"plain text", ""},
      {std::string(1024, ' ') + "<meta charset=euc-jp>", ""},
  };
  for (const Row& row : rows) {
    Arena arena;
    EXPECT_EQ(meta_charset(row.html, arena), row.label) << row.html;
  }
}

}  // namespace
}  // namespace kanshiki::parse::html
