#include "parse/transfer.hpp"

#include <gtest/gtest.h>

#include <string>

namespace kanshiki::parse {
namespace {

using namespace std::string_literals;

// Which defects a decoder should report, by the letters of their names.
std::string letters(const TransferDefects& defects) {
  std::string out;
  if (defects.junk) out += 'j';
  if (defects.data_after_padding) out += 'p';
  if (defects.bad_length) out += 'l';
  if (defects.bad_escape) out += 'e';
  if (defects.bad_soft_break) out += 's';
  if (defects.no_frame) out += 'f';
  return out;
}

struct Row {
  std::string encoded, decoded, defects = "";
};

void expect_rows(const std::vector<Row>& rows, TransferEncoding encoding) {
  for (const Row& row : rows) {
    Arena arena;
    const DecodedTransfer result = decode_transfer(row.encoded, encoding, arena);
    EXPECT_EQ(result.bytes, row.decoded) << row.encoded;
    EXPECT_EQ(letters(result.defects), row.defects) << row.encoded;
  }
}

TEST(Transfer, NamesEncodingsHoweverTheyAreWritten) {
  EXPECT_EQ(transfer_encoding(" Base64 "), TransferEncoding::base64);
  EXPECT_EQ(transfer_encoding("\"base64\""), TransferEncoding::base64);
  EXPECT_EQ(transfer_encoding("(what) quoted-printable; x=y"), TransferEncoding::quoted_printable);
  EXPECT_EQ(transfer_encoding("x-uuencode"), TransferEncoding::uuencode);
  EXPECT_EQ(transfer_encoding("7-bit"), TransferEncoding::identity);
  EXPECT_EQ(transfer_encoding(""), TransferEncoding::identity);
  EXPECT_EQ(transfer_encoding("base65"), TransferEncoding::unknown);
}

TEST(Transfer, DecodesBase64) {
  expect_rows(
      {
          {"", ""},
          {"Zg==", "f"},
          {"Zm8=", "fo"},
          {"Zm9v", "foo"},
          {"Zm9v\r\nYmFy\r\n", "foobar"},
          {"Z m\t9\nv", "foo"},
          {"AP+A", "\0\xFF\x80"s},
          {"Zm8", "fo", "l"},
          {"Zm9vY", "foo", "l"},
          {"Zm9v=", "foo"},
          {"Z!m9v", "foo", "j"},
          {"Zg==Zm9v", "ffoo", "p"},
          {"Zg==\r\nZg==", "ff", "p"},
          {"====", ""},
          {"\xE3\x81\x82Zm9v", "foo", "j"},
      },
      TransferEncoding::base64);
}

TEST(Transfer, DecodesQuotedPrintable) {
  expect_rows(
      {
          {"", ""},
          {"a=3Db", "a=b"},
          {"=e3=81=82", "あ"},
          {"one=\r\ntwo=\nthree", "onetwothree"},
          {"end=", "end"},
          {"end=\r\n", "end"},
          {"soft= \t\r\nbreak", "softbreak", "s"},
          {"50%=zz =4", "50%=zz =4", "e"},
          {"a==3D", "a==", "e"},
          {"=1B$B$\"=1B(B", "\x1B$B$\"\x1B(B"},
          {"=00", "\0"s},
          {"blank  \r\n=20", "blank  \r\n "},
      },
      TransferEncoding::quoted_printable);
}

TEST(Transfer, DecodesUuencode) {
  expect_rows(
      {
          {"begin 644 cat.txt\n#0V%T\n`\nend\n", "Cat"},
          {"text before\r\nbegin 644 cat.txt\r\n#0V%T\r\n`\r\nend\r\n", "Cat"},
          {"begin 644 a\n!80  \n \nend", "a"},
          {"begin 644 a\n#0V\n`\nend\n", "C`\0"s, "l"},
          {"#0V%T\n", "Cat", "f"},
          {"begin 644 a\n#0\x80%T\n`\nend\n", "@\x01t", "j"},
      },
      TransferEncoding::uuencode);
}

TEST(Transfer, ReturnsTheSameBytesWhereNothingIsEncoded) {
  Arena arena;
  const std::string body = "plain \x93\xFA\x96\x7B\0 text"s;
  for (const auto encoding :
       {TransferEncoding::identity, TransferEncoding::unknown, TransferEncoding::quoted_printable}) {
    EXPECT_EQ(decode_transfer(body, encoding, arena).bytes.data(), body.data());
  }
  EXPECT_EQ(arena.used(), 0u);
}

}  // namespace
}  // namespace kanshiki::parse
