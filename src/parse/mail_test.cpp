#include "parse/mail.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/limits.hpp"

namespace kanshiki::parse {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::Not;

std::shared_ptr<const Mail> mail(std::string bytes) {
  auto parsed = parse_mail(std::move(bytes));
  EXPECT_TRUE(parsed) << (parsed ? "" : parsed.error().what);
  return parsed ? *parsed : nullptr;
}

std::vector<std::string> paths(const Mail& mail) {
  std::vector<std::string> out;
  for (const Part& part : mail.parts)
    out.push_back(part.path + " " + std::string(part.type) +
                  (part.reading.empty() ? "" : " (" + std::string(part.reading) + ")"));
  return out;
}

std::vector<std::string_view> defects(const Mail& mail) {
  std::vector<std::string_view> out;
  for (const Defect& defect : mail.defects) out.push_back(defect.id);
  return out;
}

TEST(ParseMail, KeepsEveryFieldWithItsPlace) {
  const auto m = mail("From: a@example.jp\r\nX: 1\r\nSubject: one\r\n\ttwo\r\nX: 2\r\n\r\nbody\r\n");
  ASSERT_EQ(m->headers.size(), 4u);
  EXPECT_EQ(m->headers.text("subject"), "one\ttwo");
  EXPECT_EQ(m->headers.first("Subject")->raw, " one\r\n\ttwo");
  EXPECT_EQ(m->bytes.substr(m->headers.first("Subject")->offset, 8), "Subject:");
  EXPECT_EQ(m->headers.count("x"), 2u);
  EXPECT_EQ(m->bytes.substr(m->header_end), "body\r\n");
}

TEST(ParseMail, KnowsWhomItIsFor) {
  const auto m = mail(
      "From: a@example.jp\r\nTo: Taro <Taro@example.jp>, undisclosed\r\nCc: b@example.com\r\n"
      "Delivered-To: taro@example.jp\r\nX-Original-To: a-list@example.jp\r\n\r\nbody\r\n");
  EXPECT_THAT(m->recipients, ElementsAre("a-list@example.jp", "b@example.com", "taro@example.jp"));
}

TEST(ParseMail, HeadersOnlyIsAMail) {
  const auto m = mail("From: a@example.jp\nSubject: hello");
  EXPECT_EQ(m->headers.text("Subject"), "hello");
  EXPECT_THAT(paths(*m), ElementsAre("1 text/plain"));
}

TEST(ParseMail, TellsWhatIsNoMail) {
  EXPECT_EQ(parse_mail("").error().what, "the file is empty");
  EXPECT_EQ(parse_mail("\r\n\r\n").error().kind, Error::Kind::malformed);
  EXPECT_EQ(parse_mail(std::string("\x7F"
                                   "ELF\x02\x01\0\0",
                                   8))
                .error()
                .kind,
            Error::Kind::malformed);
  EXPECT_EQ(parse_mail(std::string(limits::mail_bytes + 1, 'a')).error().kind, Error::Kind::limit);
}

TEST(ParseMail, NumbersPartsAsImapDoes) {
  const auto m = mail(
      "Content-Type: multipart/mixed; boundary=o\n\n"
      "--o\nContent-Type: multipart/alternative; boundary=i\n\n"
      "--i\n\nplain\n--i\nContent-Type: text/html\n\n<p>html\n--i--\n"
      "--o\nContent-Type: image/png; name=a.png\n\nPNG\n--o--\n");
  EXPECT_THAT(paths(*m), ElementsAre("0 multipart/mixed", "1 multipart/alternative", "1.1 text/plain",
                                     "1.2 text/html", "2 image/png"));
  EXPECT_EQ(m->parts[2].text, "plain");
  EXPECT_EQ(m->parts[4].filename, "a.png");
  EXPECT_TRUE(m->defects.empty());
}

TEST(ParseMail, DescendsIntoAttachedMail) {
  const auto m = mail(
      "Content-Type: multipart/mixed; boundary=o\n\n--o\nContent-Type: message/rfc822\n\n"
      "From: x@example.com\nContent-Type: multipart/mixed; boundary=n\n\n--n\n\ninner\n--n--\n--o--\n");
  EXPECT_THAT(paths(*m), ElementsAre("0 multipart/mixed", "1 message/rfc822", "1.1 multipart/mixed",
                                     "1.1.1 text/plain"));
  EXPECT_TRUE(m->parts[3].carried);
  EXPECT_EQ(m->parts[3].text, "inner");
}

TEST(ParseMail, DecodesAnAttachedMailInBase64) {
  const auto m = mail(
      "Content-Type: message/rfc822\nContent-Transfer-Encoding: "
      "base64\n\nRnJvbTogYUBleGFtcGxlLmpwCgpoaQo=\n");
  EXPECT_THAT(paths(*m), ElementsAre("1 message/rfc822", "1.1 text/plain"));
  EXPECT_EQ(m->parts[1].text, "hi\n");
}

TEST(ParseMail, ReadsASecondContentTypeToo) {
  const auto m = mail("From: a@example.jp\nContent-Type: text/plain\nContent-Type: text/html\n\n<b>x</b>");
  EXPECT_THAT(paths(*m), ElementsAre("1 text/plain", "1 text/html (second_content_type)"));
  EXPECT_THAT(defects(*m), Contains("mime.duplicate_content_type"));
}

TEST(ParseMail, ReadsASecondTransferEncodingToo) {
  const auto m = mail(
      "From: a@example.jp\nContent-Transfer-Encoding: 7bit\nContent-Transfer-Encoding: base64\n\naGVsbG8=");
  ASSERT_EQ(m->parts.size(), 2u);
  EXPECT_EQ(m->parts[0].text, "aGVsbG8=");
  EXPECT_EQ(m->parts[1].text, "hello");
}

TEST(ParseMail, ReadsBothSidesOfALineThatIsNoField) {
  const auto m = mail("From: a@example.jp\nnot a field\nContent-Type: text/html\n\n<b>x</b>");
  EXPECT_THAT(paths(*m), ElementsAre("1 text/html", "1 text/plain (early_body)"));
  EXPECT_THAT(m->parts[1].text, ::testing::HasSubstr("Content-Type: text/html"));
  EXPECT_THAT(defects(*m), Contains("mime.line_without_colon"));
}

TEST(ParseMail, FindsPartsWithoutADeclaredBoundary) {
  const auto m = mail("Content-Type: multipart/mixed\n\n--x\n\none\n--x\n\ntwo\n--x--\n");
  EXPECT_THAT(paths(*m), ElementsAre("0 multipart/mixed", "1 text/plain", "2 text/plain"));
  EXPECT_THAT(defects(*m), Contains("mime.multipart_without_boundary"));
}

TEST(ParseMail, OfTwoBoundariesTheFirstCounts) {
  const auto m = mail("Content-Type: multipart/mixed; boundary=a; boundary=b\n\n--a\n\none\n--a--\n");
  EXPECT_THAT(paths(*m), ElementsAre("0 multipart/mixed", "1 text/plain"));
  EXPECT_THAT(defects(*m), Contains("mime.duplicate_parameter"));
}

TEST(ParseMail, HtmlMayNameItsCharsetItself) {
  const std::string html = "<meta charset=koi8-r>\xF0\xD2\xC9\xD7\xC5\xD4";
  EXPECT_EQ(mail("Content-Type: text/html\n\n" + html)->parts[0].text, "<meta charset=koi8-r>Привет");
  const auto unknown = mail("Content-Type: text/html; charset=default_charset\n\n" + html);
  EXPECT_EQ(unknown->parts[0].read_charset, "KOI8-R");
  EXPECT_THAT(defects(*unknown), Contains("mime.unknown_charset"));
  EXPECT_EQ(mail("Content-Type: text/html; charset=koi8-u\n\n" + html)->parts[0].read_charset, "KOI8-U");
}

TEST(ParseMail, AMultipartWithoutPartsIsReadAsText) {
  const auto m = mail("Content-Type: multipart/mixed; boundary=never\n\nhttps://example.com/ hello");
  EXPECT_THAT(paths(*m), ElementsAre("0 multipart/mixed", "1 text/plain (multipart_without_parts)"));
  EXPECT_THAT(m->parts[1].text, ::testing::HasSubstr("hello"));
}

TEST(ParseMail, ALongerBoundaryIsNotTheShorterOne) {
  const auto m = mail("Content-Type: multipart/mixed; boundary=a\n\n--a\n\n--ab\nin\n--a--\n");
  ASSERT_EQ(m->parts.size(), 2u);
  EXPECT_EQ(m->parts[1].text, "--ab\nin");
}

TEST(ParseMail, WhatFollowsTheLastBoundaryIsRead) {
  const auto m = mail("Content-Type: multipart/mixed; boundary=a\n\n--a\n\nx\n--a--\nhidden here\n");
  EXPECT_THAT(paths(*m), ElementsAre("0 multipart/mixed", "1 text/plain", "2 text/plain (epilogue)"));
}

TEST(ParseMail, ANulHidesNothing) {
  const auto m = mail(std::string("From: a@example.jp\nSubject: be\0fore\n\nbo\0dy", 42));
  EXPECT_THAT(defects(*m), Contains("mime.nul_in_header"));
  EXPECT_THAT(defects(*m), Contains("mime.nul_in_text"));
  EXPECT_EQ(m->parts[0].content.size(), 5u);
}

TEST(ParseMail, NestingAndNumbersEnd) {
  std::string deep, wide = "Content-Type: multipart/mixed; boundary=b\n\n";
  for (int i = 0; i < 10'000; ++i) {
    deep += "Content-Type: multipart/mixed; boundary=b" + std::to_string(i) + "\n\n--b" + std::to_string(i) +
            "\n";
    wide += "--b\n\nx\n";
  }
  EXPECT_THAT(defects(*mail(deep)), Contains("mime.depth_limit"));
  const auto m = mail(wide + "--b\n\ny\n--b--\n");
  EXPECT_THAT(defects(*m), Contains("mime.part_limit"));
  EXPECT_EQ(m->parts.size(), limits::mime_parts);
}

TEST(ParseMail, AnEndlessHeaderIsCutAndTold) {
  std::string bytes = "From: a@example.jp\n";
  while (bytes.size() < 20 * limits::MiB) bytes += "X-Filler: " + std::string(200, 'x') + "\n";
  const auto m = mail(bytes + "\nbody");
  EXPECT_THAT(defects(*m), Contains("mime.header_limit"));
  EXPECT_THAT(defects(*mail("From: a@example.jp\nX: " + std::string(limits::header_bytes, 'x') + "\n\nbody")),
              Contains("mime.header_limit"));
  EXPECT_LE(m->headers.size(), limits::header_fields);
  EXPECT_EQ(m->parts[0].text, "body");
}

TEST(ParseMail, TakesOffTheMboxLine) {
  const auto m = mail("From someone@example.com Sat Jan  3 01:05:34 1996\nFrom: a@example.jp\n\nx");
  EXPECT_TRUE(m->bytes.starts_with("From: "));
  EXPECT_EQ(m->headers[0].name, "From");
}

}  // namespace
}  // namespace kanshiki::parse
