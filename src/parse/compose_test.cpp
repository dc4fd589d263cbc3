#include "parse/compose.hpp"

#include <gtest/gtest.h>

#include "parse/mail.hpp"

namespace kanshiki::parse {
namespace {

std::shared_ptr<const Mail> written_and_read(const std::vector<Field>& fields, const Entity& body) {
  auto mail = parse_mail(compose_mail(fields, body));
  EXPECT_TRUE(mail);
  EXPECT_TRUE((*mail)->defects.empty()) << (*mail)->defects.front().id;
  return *mail;
}

TEST(Compose, WhatIsWrittenIsRead) {
  Entity file = Entity::leaf("application/pdf", std::string("\0\r\n--x\r\n%PDF", 12));
  file.filename = "請求書 \"1\".pdf";
  file.content_id = "pic@example.jp";
  const auto mail = written_and_read(
      {{"From", header_mailbox("山田, \"太郎\"", "taro@example.jp")},
       {"To", header_mailbox("Doe, \"J\\", "j@example.com")},
       {"Subject", header_text("お支払い情報の更新をお願いします。ご確認ください")}},
      Entity::multipart("multipart/mixed", {Entity::leaf("text/plain; charset=utf-8", "本文\r\n"), file}));
  EXPECT_EQ(mail->from.mailboxes[0].name, "山田, \"太郎\"");
  EXPECT_EQ(mail->from.mailboxes[0].address, "taro@example.jp");
  EXPECT_EQ(mail->to.mailboxes[0].name, "Doe, \"J\\");
  EXPECT_EQ(mail->headers.text("Subject"), "お支払い情報の更新をお願いします。ご確認ください");
  ASSERT_EQ(mail->parts.size(), 3u);
  EXPECT_EQ(mail->parts[1].text, "本文\r\n");
  EXPECT_EQ(mail->parts[2].content, file.content);
  EXPECT_EQ(mail->parts[2].filename, file.filename);
  EXPECT_EQ(mail->parts[2].content_id, file.content_id);
}

TEST(Compose, AFieldCannotAddAnother) {
  const auto mail = written_and_read({{"From", "a@example.jp"}, {"X-A", "1\r\nX-B: 2\n\nbody\r"}},
                                     Entity::leaf("text/plain", "x"));
  EXPECT_EQ(mail->headers.count("X-B"), 0u);
  EXPECT_EQ(mail->parts[0].content, "x");
}

TEST(Compose, PartsInPartsHaveBoundariesOfTheirOwn) {
  const Entity pair = Entity::multipart(
      "multipart/alternative", {Entity::leaf("text/plain", "same"), Entity::leaf("text/plain", "same")});
  const auto mail =
      written_and_read({{"From", "a@example.jp"}}, Entity::multipart("multipart/mixed", {pair, pair}));
  EXPECT_EQ(mail->parts.size(), 7u);
}

TEST(Compose, TextThatLooksEncodedIsEncoded) {
  EXPECT_EQ(header_text("plain (text)"), "plain (text)");
  const auto mail = written_and_read({{"From", "a@example.jp"}, {"Subject", header_text("=?utf-8?B?eA==?=")}},
                                     Entity::leaf("text/plain", ""));
  EXPECT_EQ(mail->headers.text("Subject"), "=?utf-8?B?eA==?=");
}

}  // namespace
}  // namespace kanshiki::parse
