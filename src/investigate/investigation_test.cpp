#include "investigate/investigation.hpp"

#include <gtest/gtest.h>

#include "base/limits.hpp"
#include "base/testing/source_tree.hpp"
#include "parse/mail.hpp"

namespace kanshiki {
namespace {

Case investigated(std::string mail, bool own_forwards_stand = false) {
  static const auto knowledge = load_knowledge(source_tree() / "data");
  EXPECT_TRUE(knowledge) << (knowledge ? "" : knowledge.error().what);
  Refusing nobody;
  return investigate_mail(*parse::parse_mail(std::move(mail)), **knowledge, nobody,
                          {Reach::local, {}, {}, own_forwards_stand});
}

const std::string bait =
    "Your Xserver account is suspended. Log in within 24 hours: https://www.xserver.ne.jp.example.org/login";
const std::string phish =
    "From: Xserver <x@example.com>\nTo: info@example.jp\nSubject: Pay\nDate: Thu, 14 Oct 2021 12:00:00 "
    "+0900\n\n" +
    bait + "\n";
const std::string harmless =
    "From: a@example.net\nTo: info@example.jp\nSubject: lunch\nDate: Thu, 14 Oct 2021 12:00:00 +0900\n\nAt "
    "noon?\n";

/// `inner` mails attached to a mail of `from` that says `words`.
std::string attached(const std::string& from, const std::string& words,
                     const std::vector<std::string>& inner) {
  const std::string boundary = "b" + std::to_string(inner[0].size());
  std::string out = "From: " + from +
                    "\nTo: desk@example.jp\nSubject: Fwd\nDate: Thu, 14 Oct 2021 13:00:00 +0900\n"
                    "Content-Type: multipart/mixed; boundary=" +
                    boundary + "\n\n--" + boundary + "\nContent-Type: text/plain\n\n" + words;
  for (const std::string& mail : inner)
    out += "\n--" + boundary + "\nContent-Type: message/rfc822\n\n" + mail;
  return out + "\n--" + boundary + "--\n";
}
std::string pasted(const std::string& from, const std::string& words, const std::string& inner_from,
                   const std::string& inner_words) {
  return "From: " + from +
         "\nTo: desk@example.jp\nSubject: Fwd: Pay\nDate: Thu, 14 Oct 2021 13:00:00 +0900\n\n" + words +
         "\n\n---------- Forwarded message ---------\nFrom: " + inner_from +
         "\nDate: 2021年10月14日(木) 12:00\nSubject: Pay\nTo: info@example.jp\n\n" + inner_words + "\n";
}

struct Row {
  const char* what;
  std::string mail, judged, carrier;  // addresses of the senders; no carrier: empty
};

TEST(Investigation, JudgesTheMailThatIsAskedAbout) {
  const Row rows[] = {
      {"no carrier", phish, "x@example.com", ""},
      {"attached", attached("hanako@example.jp", "Is this real?", {phish}), "x@example.com",
       "hanako@example.jp"},
      {"pasted", pasted("hanako@example.jp", "Is this real?", "Xserver <x@example.com>", bait),
       "x@example.com", "hanako@example.jp"},
      {"harmless, attached", attached("hanako@example.jp", "Look.", {harmless}), "a@example.net",
       "hanako@example.jp"},
      {"harmless, pasted", pasted("hanako@example.jp", "Look.", "a@example.net", "At noon?"), "a@example.net",
       "hanako@example.jp"},
      {"a carrier in a carrier",
       attached("jiro@example.jp", "?", {attached("hanako@example.jp", "?", {phish})}), "x@example.com",
       "hanako@example.jp"},
      {"the worst of several", attached("hanako@example.jp", "?", {harmless, phish}), "x@example.com",
       "hanako@example.jp"},
      {"a harmless one as a shield", attached("Xserver <x@example.com>", bait, {harmless}), "x@example.com",
       ""},
      {"a pasted one as a shield", pasted("Xserver <x@example.com>", bait, "a@example.net", "At noon?"),
       "x@example.com", ""},
      {"one that carries its like",
       attached("Xserver <y@example.com>", "https://login.example.org/a", {phish}), "x@example.com",
       "y@example.com"},
  };
  for (const Row& row : rows) {
    const Case subject = investigated(row.mail);
    EXPECT_EQ(subject.mail->from.mailboxes.at(0).address, row.judged) << row.what;
    EXPECT_EQ(subject.carrier ? subject.carrier->mail->from.mailboxes.at(0).address : "", row.carrier)
        << row.what;
  }
}

TEST(Investigation, TellsThatTheCarrierWasJudged) {
  const Case shield =
      investigated(attached("Xserver <x@example.com>", "https://login.example.org/a", {harmless}));
  ASSERT_TRUE(shield.finding("mail.carrier_judged"));
  EXPECT_EQ(shield.finding("mail.carrier_judged")->text("from"), "a@example.net");
  EXPECT_EQ(shield.finding("mail.carrier_judged")->text("how"), "attached");
  EXPECT_EQ(shield.verdict.kind, Class::phishing);
  EXPECT_FALSE(investigated(phish).finding("mail.carrier_judged"));
}

TEST(Investigation, MailsInMailsInMailsEnd) {
  std::string mail = phish;
  for (int depth = 0; depth < 60; ++depth)
    mail = "From: a@example.jp\nContent-Type: message/rfc822\nSubject: Fwd\n\n" + mail;
  EXPECT_TRUE(investigated(mail).carrier);
}

TEST(Investigation, AHousesOwnForwardStandsForItselfWhereMailIsStamped) {
  const std::string forward = pasted("hanako@example.jp", "Is this real?", "Xserver <x@example.com>", bait);
  const auto received = [](const std::string& host) {
    return "Delivered-To: desk@example.jp\nReceived: from " + host + " (" + host +
           " [203.0.113.5]) by mx.example.jp (Postfix) with ESMTPS id 1\n for <desk@example.jp>; Thu, 14 Oct "
           "2021 "
           "13:00:05 +0900\n";
  };
  const auto judged = [](const Case& one) { return one.mail->from.mailboxes.at(0).address; };
  const Case own = investigated(received("pc.example.jp") + forward, true);
  EXPECT_EQ(judged(own), "hanako@example.jp");
  EXPECT_TRUE(own.finding("mail.own_forward"));
  EXPECT_EQ(judged(investigated(received("pc.example.jp") + forward)), "x@example.com")
      << "who asks gets told";
  EXPECT_EQ(judged(investigated(received("mail.example.net") + forward, true)), "x@example.com")
      << "in the house's name, from outside";
  EXPECT_EQ(judged(investigated(forward, true)), "x@example.com") << "never received";
}

TEST(Investigation, WhoAsksFromOutsideIsNotStampedForWhatHeShows) {
  const std::string received =
      "Delivered-To: desk@example.jp\nReceived: from mail.example.net (mail.example.net [203.0.113.5]) by "
      "mx.example.jp (Postfix) with ESMTPS id 1\n for <desk@example.jp>; Thu, 14 Oct 2021 13:00:05 +0900\n";
  const auto judged = [&](const std::string& question) -> std::string {
    const std::string mail = pasted("hanako@example.net", question, "Xserver <x@example.com>", bait);
    return std::string(investigated(received + mail, true).mail->from.mailboxes.at(0).address);
  };
  EXPECT_EQ(judged("Is this mail genuine?"), "hanako@example.net");
  EXPECT_EQ(judged("本物でしょうか。"), "hanako@example.net");
  EXPECT_EQ(judged("For your attention."), "x@example.com");
}

}  // namespace
}  // namespace kanshiki
