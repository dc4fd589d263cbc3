#include "parse/carrier.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/hash.hpp"
#include "base/limits.hpp"
#include "base/text.hpp"
#include "parse/file/testing/packer.hpp"
#include "parse/mail.hpp"

namespace kanshiki::parse {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

struct Unpacked {
  std::shared_ptr<const Mail> outer;
  Carriage carriage;
};
Unpacked unpack(std::string bytes) {
  auto mail = parse_mail(std::move(bytes));
  EXPECT_TRUE(mail) << (mail ? "" : mail.error().what);
  return {*mail, take_out_carried(**mail)};
}

/// "attached: Subject <from address>; …"
std::string carried(const std::string& bytes) {
  std::string out;
  const Unpacked unpacked = unpack(bytes);
  for (const Carried& one : unpacked.carriage.mails) {
    const auto& from = one.mail->from.mailboxes;
    out += (out.empty() ? "" : "; ") + std::string(one.how) + ": " +
           std::string(one.mail->headers.text("Subject")) + " <" +
           (from.empty() ? "" : std::string(from.front().address)) + ">";
  }
  return out;
}

std::string forward(const std::string& subject, const std::string& body,
                    const std::string& type = "text/plain") {
  return "From: hanako@example.jp\nTo: abuse@example.com\nSubject: " + subject + "\nContent-Type: " + type +
         "; charset=utf-8\n\n" + body;
}

const std::string inner =
    "From: Xserver <ogx@kiriiku.jp>\nTo: info@example.jp\nSubject: Pay\n\nhttps://xserver-vps.kiriiku.jp/\n";
std::string attached(const std::string& headers, const std::string& multipart = "multipart/mixed",
                     const std::string& from = "hanako@example.jp") {
  return "From: " + from + "\nSubject: Fwd: Pay\nContent-Type: " + multipart +
         "; boundary=b\n\n--b\n\nPlease look.\n--b\n" + headers + "\n\n" + inner + "--b--\n";
}

/// A carrier with `file` as its attachment.
std::string with_file(const std::string& name, const std::string& file) {
  return "From: hanako@example.jp\nSubject: Fwd: Pay\nContent-Type: multipart/mixed; "
         "boundary=b\n\n--b\n\nPlease "
         "look.\n--b\nContent-Type: application/octet-stream; name=\"" +
         name + "\"\nContent-Transfer-Encoding: base64\n\n" + base64(file) + "\n--b--\n";
}

TEST(Carrier, PackedMailIsCarried) {
  EXPECT_EQ(
      carried(with_file("report.zip", testing::stored_zip({{"Pay.eml", inner}, {"note.txt", "see above"}}))),
      "packed: Pay <ogx@kiriiku.jp>");
  EXPECT_EQ(carried(with_file("Pay.eml.gz", testing::packed("raw", "gzip", {{"Pay.eml", inner}}))),
            "packed: Pay <ogx@kiriiku.jp>");
  EXPECT_EQ(carried(with_file("code.zip", testing::stored_zip({{"a.txt", inner}}))), "")
      << "not named as a mail";
  EXPECT_EQ(carried(with_file("Pay.zip", testing::stored_zip({{"Pay.eml", "no mail at all"}}))), "");
}

TEST(Carrier, AttachedMailIsCarried) {
  const std::string rows[] = {"Content-Type: message/rfc822",
                              "Content-Type: message/rfc822; name=Pay.eml\nContent-Disposition: attachment",
                              "Content-Type: application/octet-stream; name=\"Pay.eml\""};
  for (const std::string& row : rows)
    EXPECT_EQ(carried(attached(row)), "attached: Pay <ogx@kiriiku.jp>") << row;
}

TEST(Carrier, AnAbuseReportCarriesTheReportedMail) {
  const std::string report = attached(
      "Content-Type: message/feedback-report\n\nFeedback-Type: abuse\n--b\nContent-Type: message/rfc822",
      "multipart/report; report-type=feedback-report", "mailer-daemon@example.com");
  EXPECT_EQ(carried(report), "attached: Pay <ogx@kiriiku.jp>");
}

TEST(Carrier, BouncesAndDigestsCarryNothing) {
  EXPECT_EQ(
      carried(attached("Content-Type: message/rfc822", "multipart/report; report-type=delivery-status")), "");
  for (const char* path : {"Return-Path: <>\n", "Return-Path: <MAILER-DAEMON>\n"})
    for (const char* server : {"MAILER-DAEMON@example.jp", "postmaster@example.jp"})
      EXPECT_EQ(carried(path + attached("Content-Type: message/rfc822", "multipart/mixed", server)), "");
  EXPECT_EQ(carried(attached("", "multipart/digest")), "");
}

TEST(Carrier, ANullPathAloneMakesNoBounce) {
  EXPECT_EQ(carried("Return-Path: <>\n" + attached("Content-Type: message/rfc822")),
            "attached: Pay <ogx@kiriiku.jp>");
}

TEST(Carrier, WhatIsNoMailIsNotCarried) {
  EXPECT_EQ(carried(attached("Content-Type: application/octet-stream; name=notes.txt")), "");
  EXPECT_EQ(carried("Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: "
                    "message/rfc822\n\nNote: not a mail\n--b--\n"),
            "");
}

TEST(Carrier, TheCoverIsWhatTheCarrierItselfSays) {
  const Unpacked unpacked = unpack(attached("Content-Type: message/rfc822"));
  const std::string cover(unpacked.carriage.cover->bytes);
  EXPECT_THAT(cover, HasSubstr("Please look."));
  EXPECT_THAT(cover, HasSubstr("From: hanako@example.jp"));
  EXPECT_THAT(cover, Not(HasSubstr("kiriiku")));
  EXPECT_TRUE(take_out_carried(*unpacked.carriage.cover).mails.empty());
}

TEST(Carrier, AMailThatIsNothingButAnotherIsCarried) {
  EXPECT_EQ(carried("From: a@example.jp\nContent-Type: message/rfc822\n\n" + inner),
            "attached: Pay <ogx@kiriiku.jp>");
}

struct Form {
  const char* program;
  std::string subject, body;
  std::string type = "text/plain";
};
const std::vector<Form> forms{
    {"Gmail", "Fwd: Pay",
     "Is this real?\n\n---------- Forwarded message ---------\nFrom: Xserver <ogx@kiriiku.jp>\nDate: Thu, "
     "Oct 14, 2021 at 8:10 AM\nSubject: Pay\nTo: <info@example.jp>\n\n\nGo to https://kiriiku.jp/\n"},
    {"Gmail, Japanese", "Fwd: Pay",
     "これは本物ですか\n\n---------- Forwarded message ---------\nFrom: Xserver <ogx@kiriiku.jp>\nDate: "
     "2021年10月14日(木) 8:10\nSubject: Pay\nTo: <info@example.jp>\n\nGo to https://kiriiku.jp/\n"},
    {"Outlook", "FW: Pay",
     "-----Original Message-----\nFrom: Xserver [mailto:ogx@kiriiku.jp] \nSent: Thursday, October 14, 2021 "
     "8:10 AM\nTo: info@example.jp; hanako@example.jp\nSubject: Pay\n\nGo to https://kiriiku.jp/\n"},
    {"Outlook, bare", "FW: Pay",
     "See below.\n\n________________________________\nFrom: Xserver <ogx@kiriiku.jp>\nSent: Thursday, "
     "October 14, 2021 8:10:00 AM\nTo: info@example.jp\nSubject: Pay\n\nGo to https://kiriiku.jp/\n"},
    {"Outlook, Japanese", "転送: Pay",
     "差出人: Xserver <ogx@kiriiku.jp>\n送信日時: 2021年10月14日 8:10\n宛先: info@example.jp\n件名: "
     "Pay\n\nGo to https://kiriiku.jp/\n"},
    {"Outlook, Japanese marker", "FW: Pay",
     "-----元のメッセージ-----\n差出人： Xserver <ogx@kiriiku.jp>\n送信日時： 2021年10月14日木曜日 "
     "午前8:10\n宛先： info@example.jp\n件名： Pay\n\nGo to https://kiriiku.jp/\n"},
    {"Outlook, German", "WG: Pay",
     "Von: Xserver <ogx@kiriiku.jp>\nGesendet: 14 Oct 2021 08:10\nAn: info@example.jp\nBetreff: Pay\n\nGo to "
     "https://kiriiku.jp/\n"},
    {"Apple Mail", "Fwd: Pay",
     "Look.\n\n> Begin forwarded message:\n\nBegin forwarded message:\n\nFrom: Xserver "
     "<ogx@kiriiku.jp>\nSubject: Pay\nDate: October 14, 2021 at 8:10:00 GMT+9\nTo: info@example.jp\n\nGo to "
     "https://kiriiku.jp/\n"},
    {"Apple Mail, Japanese", "Pay",
     "転送されたメッセージ：\n\n差出人: Xserver <ogx@kiriiku.jp>\n件名: Pay\n日付: 2021年10月14日 8:10:00 "
     "JST\n宛先: info@example.jp\n\nGo to https://kiriiku.jp/\n"},
    {"Thunderbird", "Fwd: Pay",
     "-------- Forwarded Message --------\nSubject: \tPay\nDate: \tThu, 14 Oct 2021 08:10:00 +0900\nFrom: "
     "\tXserver <ogx@kiriiku.jp>\nTo: \tinfo@example.jp\n\n\n\nGo to https://kiriiku.jp/\n"},
    {"Thunderbird, Japanese", "Fwd: Pay",
     "-------- 転送メッセージ --------\n件名: \tPay\n日付: \tThu, 14 Oct 2021 08:10:00 +0900\n差出人: "
     "\tXserver <ogx@kiriiku.jp>\n宛先: \tinfo@example.jp\n\nGo to https://kiriiku.jp/\n"},
    {"mutt", "Pay (fwd)",
     "----- Forwarded message from Xserver <ogx@kiriiku.jp> -----\n\nReceived: from xserver.ne.jp (unknown "
     "[133.242.53.24])\n\tby mx.example.jp; Thu, 14 Oct 2021 08:10:05 +0900\nDate: Thu, 14 Oct 2021 08:10:00 "
     "+0900\nFrom: Xserver <ogx@kiriiku.jp>\nTo: info@example.jp\nSubject: Pay\n\nGo to "
     "https://kiriiku.jp/\n\n----- End forwarded message -----\n-- \nHanako\n"},
    {"Gmail, as Markdown shows it", "Fwd: Pay",
     "---------- Forwarded message ---------\n*From:* Xserver <ogx@kiriiku.jp>\n*Date:* 2021/10/14 "
     "8:10\n*Subject:* Pay\n*To:* info@example.jp\n\n> Go to https://kiriiku.jp/\n"},
    {"Gmail, HTML", "Fwd: Pay",
     "<div dir=\"ltr\">Is this real?<br><br><div class=\"gmail_quote\"><div dir=\"ltr\" "
     "class=\"gmail_attr\">---------- Forwarded message ---------<br>From: <strong>Xserver</strong> "
     "<span>&lt;<a href=\"mailto:ogx@kiriiku.jp\">ogx@kiriiku.jp</a>&gt;</span><br>Date: 2021年10月14日(木) "
     "8:10<br>Subject: Pay<br>To:  &lt;info@example.jp&gt;<br></div><br><br><p>Go to <a "
     "href=\"https://kiriiku.jp/\">here</a></p></div></div>",
     "text/html"},
    {"Outlook, HTML", "FW: Pay",
     "<html><head><style>p.Mso {}</style></head><body><p>See below.</p><div style='border-top:solid'><p "
     "class=Mso><b><span>From:</span></b> Xserver &lt;ogx@kiriiku.jp&gt; <br><b>Sent:</b> Thursday, October "
     "14, 2021 8:10 AM<br><b>To:</b> info@example.jp<br><b>Subject:</b> "
     "Pay<o:p></o:p></p></div><p>&nbsp;</p><p>Go to <a "
     "href=\"https://kiriiku.jp/\">here</a></p></body></html>",
     "text/html"},
    {"Thunderbird, HTML", "Fwd: Pay",
     "<p>Look.</p><div class=\"moz-forward-container\">-------- 転送メッセージ --------<table "
     "class=\"moz-email-headers-table\"><tbody><tr><th>件名: </th><td>Pay</td></tr><tr><th>日付: "
     "</th><td>Thu, 14 Oct 2021 08:10:00 +0900</td></tr><tr><th>差出人: </th><td>Xserver <a "
     "href=\"mailto:ogx@kiriiku.jp\">&lt;ogx@kiriiku.jp&gt;</a></td></tr><tr><th>宛先: "
     "</th><td>info@example.jp</td></tr></tbody></table><br><br><p>Go to <a "
     "href=\"https://kiriiku.jp/\">here</a></p></div>",
     "text/html"},
};

TEST(Carrier, KnowsTheForwardsOfManyPrograms) {
  for (const Form& form : forms) {
    const Unpacked unpacked = unpack(forward(form.subject, form.body, form.type));
    ASSERT_EQ(unpacked.carriage.mails.size(), 1u) << form.program;
    const Mail& mail = *unpacked.carriage.mails.front().mail;
    EXPECT_EQ(mail.format, Format::inline_forward);
    ASSERT_EQ(mail.from.mailboxes.size(), 1u) << form.program << "\n" << mail.bytes;
    EXPECT_EQ(mail.from.mailboxes[0].name, "Xserver") << form.program;
    EXPECT_EQ(mail.from.mailboxes[0].address, "ogx@kiriiku.jp") << form.program;
    EXPECT_EQ(mail.headers.text("Subject"), "Pay") << form.program;
    EXPECT_THAT(mail.to.mailboxes.empty() ? "" : mail.to.mailboxes[0].address, "info@example.jp")
        << form.program;
    ASSERT_TRUE(mail.date) << form.program << "\n" << mail.bytes;
    EXPECT_THAT(std::string(mail.parts[0].text), HasSubstr("https://kiriiku.jp/")) << form.program;
    EXPECT_THAT(trim(mail.parts[0].text),
                ::testing::AnyOf(::testing::StartsWith("Go to"), ::testing::StartsWith("<")))
        << form.program;
    EXPECT_TRUE(mail.defects.empty()) << form.program << ": " << mail.defects.front().id;
    EXPECT_THAT(std::string(unpacked.carriage.cover->bytes), Not(HasSubstr("kiriiku"))) << form.program;
  }
}

TEST(Carrier, AForwardInBothFormsIsOneMail) {
  const Unpacked unpacked = unpack(
      "From: hanako@example.jp\nSubject: Fwd: Pay\nContent-Type: multipart/mixed; "
      "boundary=m\n\n--m\nContent-Type: multipart/alternative; boundary=a\n\n--a\nContent-Type: text/plain; "
      "charset=utf-8\n\n" +
      forms[0].body + "\n--a\nContent-Type: text/html; charset=utf-8\n\n" + forms[13].body +
      "\n--a--\n--m\nContent-Type: application/zip; name=\"請求書.zip\"\nContent-Transfer-Encoding: "
      "base64\n\nUEsDBA==\n--m--\n");
  ASSERT_EQ(unpacked.carriage.mails.size(), 1u);
  const Mail& mail = *unpacked.carriage.mails.front().mail;
  std::vector<std::string> parts;
  for (const Part& part : mail.parts)
    parts.push_back(part.path + " " + std::string(part.type) + " " + std::string(part.filename));
  EXPECT_THAT(parts,
              ::testing::ElementsAre("0 multipart/mixed ", "1 multipart/alternative ", "1.1 text/plain ",
                                     "1.2 text/html ", "2 application/zip 請求書.zip"));
  EXPECT_EQ(mail.parts[4].content, "PK\x03\x04");
  EXPECT_THAT(std::string(unpacked.carriage.cover->bytes), Not(HasSubstr("zip")));
}

TEST(Carrier, AnswersThatQuoteCarryNothing) {
  const Form rows[] = {
      {"quoted", "Re: Pay",
       "Thanks.\n\nOn Thu, Oct 14, 2021 at 8:10 AM Xserver <ogx@kiriiku.jp> wrote:\n> Go\n"},
      {"quoted, Japanese", "Re: Pay",
       "了解\n\n2021年10月14日(木) 8:10 Xserver <ogx@kiriiku.jp>のメール:\n> Go\n"},
      {"quoted forward", "Re: Fwd: Pay",
       "Thanks.\n\nOn Thu, Oct 14, 2021 Xserver <a@b> wrote:\n> ---------- Forwarded message ---------\n> "
       "From: Xserver <ogx@kiriiku.jp>\n> Date: x\n> Subject: Pay\n>\n> Go\n"},
      {"Outlook", "RE: Pay",
       "Thanks.\n\n-----Original Message-----\nFrom: Xserver <ogx@kiriiku.jp>\nSent: Thursday, October 14, "
       "2021 8:10 AM\nTo: info@example.jp\nSubject: Pay\n\nGo\n"},
      {"Outlook, bare", "RE: Pay",
       "Thanks.\n\nFrom: Xserver <ogx@kiriiku.jp>\nSent: Thursday, October 14, 2021 8:10 AM\nTo: "
       "info@example.jp\nSubject: Pay\n\n---------- Forwarded message ---------\nFrom: x "
       "<x@example.com>\nDate: x\nSubject: x\n\nGo\n"},
      {"marker without fields", "Fwd: Pay", "---------- Forwarded message ---------\n\nGo\n"},
      {"talk of forwards", "Pay", "The forwarded message was lost. From: me\n"},
      {"an address list", "FW: Pay", "From: the shop\nTo: the station\n"},
  };
  for (const Form& row : rows) EXPECT_EQ(carried(forward(row.subject, row.body)), "") << row.program;
}

TEST(Carrier, ThereIsAnEndToCarriedMails) {
  std::string bytes = "From: a@example.jp\nContent-Type: multipart/mixed; boundary=b\n\n";
  for (int i = 0; i < 100; ++i) bytes += "--b\nContent-Type: message/rfc822\n\n" + inner;
  EXPECT_EQ(unpack(bytes + "--b--\n").carriage.mails.size(), limits::carried_mails);
}

}  // namespace
}  // namespace kanshiki::parse
