#include "parse/outlook/msg.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#if __has_include(<gsf/gsf-outfile-msole.h>)
#include <random>

#include "base/time.hpp"
#include "parse/mail.hpp"
#include "parse/outlook/testing/msg_writer.hpp"

namespace kanshiki::parse::outlook {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using testing::MsgWriter;
using P = Property;

std::shared_ptr<const Mail> mail(const MsgWriter& msg) {
  auto parsed = parse_mail(msg.file());
  EXPECT_TRUE(parsed) << (parsed ? "" : parsed.error().what);
  EXPECT_EQ((*parsed)->format, Format::outlook_msg);
  return *parsed;
}

std::vector<std::string> parts(const Mail& mail) {
  std::vector<std::string> out;
  for (const Part& part : mail.parts)
    out.push_back(part.path + " " + std::string(part.type) +
                  (part.filename.empty() ? "" : " " + std::string(part.filename)));
  return out;
}

MsgWriter recipient(std::int32_t type, std::string_view name, std::string_view address) {
  return MsgWriter(8)
      .number(P::recipient_type, type)
      .text(P::display_name, name)
      .text(P::smtp_address, address);
}

TEST(OutlookMsg, TheHeaderOfTheWireIsKept) {
  const auto m =
      mail(MsgWriter()
               .text(P::transport_headers,
                     "Microsoft Mail Internet Headers Version 2.0\r\nReceived: from xserver.ne.jp (unknown "
                     "[133.242.53.24])\r\n\tby mx.example.jp; Thu, 14 Oct 2021 08:10:00 +0900\r\n"
                     "From: =?utf-8?B?WHNlcnZlcg==?= <ogx@kiriiku.jp>\r\nSubject: wire\r\nContent-Type: "
                     "multipart/alternative;\r\n\tboundary=\"gone\"\r\nMIME-Version: 1.0\r\n\r\n")
               .text(P::subject, "property")
               .text(P::display_to, "info@example.jp")
               .text(P::body, "本文"));
  EXPECT_EQ(m->headers.text("Subject"), "wire");
  EXPECT_EQ(
      m->headers.first("Received")->raw,
      " from xserver.ne.jp (unknown [133.242.53.24])\r\n\tby mx.example.jp; Thu, 14 Oct 2021 08:10:00 +0900");
  EXPECT_EQ(m->from.mailboxes[0].name, "Xserver");
  EXPECT_EQ(m->headers.text("To"), "info@example.jp");  // what the wire lacks
  EXPECT_EQ(m->headers.count("MIME-Version"), 1u);
  EXPECT_THAT(parts(*m), ElementsAre("1 text/plain"));
  EXPECT_EQ(m->parts[0].text, "本文");
  EXPECT_TRUE(m->defects.empty());
}

TEST(OutlookMsg, WithoutItThePropertiesTell) {
  const auto m = mail(MsgWriter()
                          .text(P::subject, "お支払い情報の更新")
                          .text(P::sent_representing_name, "Xserverアカウント")
                          .text(P::sent_representing_address, "/O=EXCHANGE/OU=A/CN=X")
                          .text(P::sender_smtp_address, "ogx@kiriiku.jp")
                          .text(P::internet_message_id, "<1@kiriiku.jp>")
                          .time(P::client_submit_time, 1'634'170'200)
                          .recipient(recipient(1, "山田 太郎", "taro@example.jp"))
                          .recipient(recipient(1, "info@example.jp", "info@example.jp"))
                          .recipient(recipient(2, "", "cc@example.jp"))
                          .recipient(recipient(3, "", "bcc@example.jp"))
                          .text(P::body, "x"));
  EXPECT_EQ(m->headers.text("Subject"), "お支払い情報の更新");
  EXPECT_EQ(m->from.mailboxes[0].name, "Xserverアカウント");
  EXPECT_EQ(m->from.mailboxes[0].address, "ogx@kiriiku.jp");
  ASSERT_EQ(m->to.mailboxes.size(), 2u);
  EXPECT_EQ(m->to.mailboxes[0].name, "山田 太郎");
  EXPECT_EQ(m->to.mailboxes[1].address, "info@example.jp");
  EXPECT_EQ(m->cc.mailboxes[0].address, "cc@example.jp");
  EXPECT_EQ(iso8601(m->date->utc), "2021-10-14T00:10:00Z");
  EXPECT_EQ(m->headers.text("Message-ID"), "<1@kiriiku.jp>");
  EXPECT_TRUE(m->defects.empty());
}

TEST(OutlookMsg, TextInBytesIsInTheMessagesCodePage) {
  const auto m = mail(MsgWriter()
                          .number(P::message_codepage, 932)
                          .text8(P::subject, "\x8E\x52\x93\x63")
                          .text8(P::body, "\x8E\x52")
                          .recipient(MsgWriter(8)
                                         .number(P::recipient_type, 1)
                                         .text8(P::display_name, "\x93\x63")
                                         .text8(P::email_address, "t@example.jp")));
  EXPECT_EQ(m->headers.text("Subject"), "山田");
  EXPECT_EQ(m->parts[0].text, "山");
  EXPECT_EQ(m->to.mailboxes[0].name, "田");
}

TEST(OutlookMsg, HtmlComesInThreeForms) {
  const auto bytes = mail(MsgWriter()
                              .number(P::internet_codepage, 932)
                              .text(P::body, "x")
                              .text(P::subject, "s")
                              .binary(P::html, "<p>\x8E\x52</p>"));
  EXPECT_THAT(parts(*bytes), ElementsAre("0 multipart/alternative", "1 text/plain", "2 text/html"));
  EXPECT_EQ(bytes->parts[2].text, "<p>山</p>");
  const auto characters = mail(MsgWriter().text(P::subject, "s").text(P::html, "<p>山</p>"));
  EXPECT_EQ(characters->parts[0].text, "<p>山</p>");
  const auto rtf =
      mail(MsgWriter()
               .text(P::subject, "s")
               .text(P::body, "x")
               .binary(P::rtf_compressed,
                       testing::stored_rtf("{\\rtf1\\fromhtml1 {\\*\\htmltag64 <p>}\\u23665?}")));
  EXPECT_EQ(rtf->parts[2].text, "<p>山");
  const auto rtf_only = mail(
      MsgWriter().text(P::subject, "s").binary(P::rtf_compressed, testing::stored_rtf("{\\rtf1 plain}")));
  EXPECT_THAT(parts(*rtf_only), ElementsAre("1 text/plain"));
  EXPECT_EQ(rtf_only->parts[0].text, "plain");
}

TEST(OutlookMsg, AttachmentsKeepTheirNamesAndTypes) {
  const auto m = mail(MsgWriter()
                          .text(P::subject, "s")
                          .text(P::body, "x")
                          .attachment(MsgWriter(8)
                                          .number(P::attach_method, 1)
                                          .text(P::attach_long_filename, "請求書.pdf")
                                          .text(P::attach_filename, "SEIKYU~1.PDF")
                                          .text(P::attach_mime_tag, "application/pdf")
                                          .binary(P::attach_data, std::string("%PDF\0\r\n", 7)))
                          .attachment(MsgWriter(8)
                                          .number(P::attach_method, 1)
                                          .text(P::attach_filename, "a.png")
                                          .text(P::attach_content_id, "img1@x")
                                          .flag(P::attachment_hidden)
                                          .binary(P::attach_data, "PNG")));
  EXPECT_THAT(parts(*m), ElementsAre("0 multipart/mixed", "1 text/plain", "2 application/pdf 請求書.pdf",
                                     "3 application/octet-stream a.png"));
  EXPECT_EQ(m->parts[2].content, std::string_view("%PDF\0\r\n", 7));
  EXPECT_EQ(m->parts[2].disposition, "attachment");
  EXPECT_EQ(m->parts[3].disposition, "inline");
  EXPECT_EQ(m->parts[3].content_id, "img1@x");
}

MsgWriter embedding(const MsgWriter& inner) {
  return MsgWriter(8)
      .number(P::attach_method, 5)
      .text(P::attach_long_filename, "inner.msg")
      .object(P::attach_data, inner);
}

TEST(OutlookMsg, MessagesInMessagesAreMailsInMails) {
  const auto m = mail(MsgWriter()
                          .text(P::subject, "outer")
                          .text(P::body, "FYI")
                          .attachment(embedding(MsgWriter(24)
                                                    .text(P::subject, "inner")
                                                    .text(P::sender_smtp_address, "x@example.com")
                                                    .text(P::sender_name, "X")
                                                    .text(P::body, "Go"))));
  EXPECT_THAT(parts(*m), ElementsAre("0 multipart/mixed", "1 text/plain", "2 message/rfc822 inner.msg",
                                     "2.1 text/plain"));
  EXPECT_THAT(std::string(m->parts[2].content), HasSubstr("From: X <x@example.com>"));
  EXPECT_EQ(m->parts[3].text, "Go");
}

TEST(OutlookMsg, NestingEnds) {
  MsgWriter msg = MsgWriter(24).text(P::subject, "deepest");
  for (int i = 0; i < 60; ++i)
    msg = MsgWriter(i == 59 ? 32 : 24).text(P::subject, "s").attachment(embedding(msg));
  const auto m = mail(msg);
  std::size_t messages = 0;
  for (const Part& part : m->parts) messages += part.is_message();
  EXPECT_EQ(messages, 20u);
}

TEST(OutlookMsg, ASignedMailIsReadInItsSignature) {
  const auto m = mail(
      MsgWriter()
          .text(P::subject, "s")
          .text(P::message_class, "IPM.Note.SMIME.MultipartSigned")
          .attachment(
              MsgWriter(8)
                  .number(P::attach_method, 1)
                  .text(P::attach_filename, "smime.p7m")
                  .text(P::attach_mime_tag, "multipart/signed")
                  .binary(P::attach_data,
                          "Content-Type: multipart/signed; boundary=b\r\n\r\n--b\r\n\r\nGo\r\n--b--\r\n")));
  EXPECT_EQ(m->parts.back().text, "Go");
}

TEST(OutlookMsg, OtherOfficeFilesAreNoMails) {
  const auto doc = parse_mail("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and nothing else");
  ASSERT_FALSE(doc);
  EXPECT_EQ(doc.error().kind, Error::Kind::malformed);
  EXPECT_FALSE(parse_mail(MsgWriter().file().substr(0, 600)));
}

TEST(OutlookMsg, SurvivesBrokenFiles) {
  const std::string whole = MsgWriter()
                                .text(P::subject, "s")
                                .text(P::body, std::string(5000, 'x'))
                                .binary(P::html, std::string(9000, 'y'))
                                .recipient(recipient(1, "a", "a@example.jp"))
                                .attachment(embedding(MsgWriter(24).text(P::subject, "inner")))
                                .file();
  for (std::size_t length = 0; length < whole.size(); length += 97)
    static_cast<void>(parse_mail(whole.substr(0, length)));
  std::mt19937 random(1);
  for (int round = 0; round < 3000; ++round) {
    std::string broken = whole;
    for (unsigned changes = random() % 8 + 1; changes > 0; --changes) {
      const bool structural = random() % 2 != 0;  // header and directory rather than anywhere
      broken[random() % (structural ? 512 : broken.size())] =
          static_cast<char>(random() % 3 == 0 ? 0xFF : random());
    }
    const auto parsed = parse_mail(std::move(broken));
    EXPECT_TRUE(!parsed || !(*parsed)->parts.empty());
  }
}

}  // namespace
}  // namespace kanshiki::parse::outlook
#else
TEST(OutlookMsg, IsRead) { GTEST_SKIP() << "NOT TESTED: libgsf is not there to write Outlook files"; }
#endif
