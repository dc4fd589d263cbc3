/// The proof of the sender through the whole examination: founding cases A and B, an honest mail, and the
/// same again from the tape.

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "base/testing/source_tree.hpp"
#include "base/text.hpp"
#include "examine/auth/testing/signer.hpp"
#include "investigate/examination.hpp"
#include "parse/mail.hpp"
#include "report/document.hpp"
#include "world/recording.hpp"
#include "world/replaying.hpp"
#include "world/testing/zone.hpp"

namespace kanshiki {
namespace {

const Knowledge& knowledge() {
  static const auto loaded = load_knowledge(source_tree() / "data");
  EXPECT_TRUE(loaded) << (loaded ? "" : loaded.error().what);
  return **loaded;
}

/// Examined on the day after the mails came.
const Scope scope{Reach::lookup, std::chrono::sys_days{std::chrono::year{2021} / 10 / 21}};

std::string letter(const std::string& ip, const std::string& sender) {
  return "Return-Path: <" + sender + ">\r\nReceived: from " + sender.substr(sender.find('@') + 1) +
         " (unknown [" + ip +
         "]) by mx.example.jp (Postfix) with ESMTP id 1;\r\n\tWed, 20 Oct 2021 05:42:28 +0900\r\nFrom: Info "
         "<" +
         sender +
         ">\r\nTo: hanako@example.jp\r\nSubject: hello\r\nDate: Wed, 20 Oct 2021 05:42:27 +0900\r\n\r\n"
         "hello\r\n";
}

/// The document's `authentication`; a replay of the tape must say the same.
nlohmann::ordered_json authentication(const std::string& mail, const std::string& zone_text) {
  test::Zone zone(zone_text);
  Recording recording(zone);
  const auto examined = [&](Source& source) {
    const Case subject = examine_mail(*parse::parse_mail(mail), knowledge(), source, scope);
    return document(subject, knowledge(), Mask());
  };
  const auto live = examined(recording);
  Replaying replaying(recording.tape());
  EXPECT_EQ(examined(replaying), live);
  return live.at("authentication");
}

constexpr const char* case_a = R"(
  xserver.ne.jp         A    175.28.4.236
  xserver.ne.jp         TXT  v=spf1 ip4:175.28.4.0/24 -all
)";

TEST(SenderProof, CaseA) {
  const std::string mail = letter("133.242.53.24", "ltaoz@xserver.ne.jp");
  const auto plain = authentication(mail, case_a);
  EXPECT_EQ(plain.at("spf").at("result"), "fail");
  EXPECT_EQ(plain.at("spf").at("matched"), "-all");
  EXPECT_EQ(plain.at("dmarc").at("result"), "none");
  EXPECT_EQ(plain.at("identity"), "unproven") << "SPF alone does not ask anybody to refuse";
  EXPECT_EQ(plain.at("claimed_domain"), "xserver.ne.jp");

  const auto asked =
      authentication(mail, std::string(case_a) + "_dmarc.xserver.ne.jp TXT v=DMARC1; p=reject");
  EXPECT_EQ(asked.at("dmarc").at("result"), "fail");
  EXPECT_EQ(asked.at("dmarc").at("policy"), "reject");
  EXPECT_EQ(asked.at("identity"), "disproven");
}

TEST(SenderProof, CaseB) {
  const auto none = authentication(letter("20.188.24.132", "t-nakamura@digital-dive.co.jp"),
                                   "digital-dive.co.jp TXT v=spf1 ip4:203.0.113.0/24 ~all");
  EXPECT_EQ(none.at("spf").at("result"), "softfail");
  EXPECT_EQ(none.at("identity"), "unproven");
  const auto blind =
      authentication(letter("20.188.24.132", "t-nakamura@digital-dive.co.jp"),
                     "digital-dive.co.jp TIMEOUT\n_dmarc.digital-dive.co.jp TXT v=DMARC1; p=reject");
  EXPECT_EQ(blind.at("identity"), "unknown") << "could not look is never disproven";
}

TEST(SenderProof, AnHonestMail) {
  const examine::testing::Signer signer(2048);
  const std::string zone = "m._domainkey.xserver.ne.jp TXT " + signer.record();
  const std::string mail =
      signer.sign(letter("133.242.53.24", "info@xserver.ne.jp"), "d=xserver.ne.jp; s=m; c=relaxed/relaxed");
  const auto got = authentication(mail, zone);
  EXPECT_EQ(got.at("dkim").at(0).at("result"), "pass");
  EXPECT_EQ(got.at("identity"), "proven");
  EXPECT_EQ(got.at("vouching_domain"), "xserver.ne.jp");
}

/// Whoever signs for "jp" signs for nobody below it (RFC 7489 §3.2).
TEST(SenderProof, APublicSuffixVouchesForNobody) {
  const examine::testing::Signer signer(2048);
  const std::string mail =
      signer.sign(letter("133.242.53.24", "info@xserver.ne.jp"), "d=ne.jp; s=m; c=relaxed/relaxed");
  const auto got = authentication(mail, "m._domainkey.ne.jp TXT " + signer.record());
  EXPECT_EQ(got.at("dkim").at(0).at("result"), "pass");
  EXPECT_NE(got.at("identity"), "proven");
}

/// The recipient's own look-ups must not tell the sender who reads the mail, whatever its records ask for.
TEST(SenderProof, NoQuestionCarriesTheRecipient) {
  const std::string mail = replace_all(letter("133.242.53.24", "info@evil.example"), "Return-Path: <info@",
                                       "Return-Path: <b-4711-hanako=example.jp@");
  test::Zone zone(
      "evil.example TXT v=spf1 include:%{l}.a.evil.example exists:%{s}.b.evil.example -all "
      "exp=%{l}.evil.example");
  const Case subject = examine_mail(*parse::parse_mail(mail), knowledge(), zone, scope);
  EXPECT_FALSE(zone.asked.empty());
  for (const Question& question : zone.asked)
    for (const char* telling : {"hanako", "4711", "example.jp"})
      EXPECT_EQ(question.about.find(telling), std::string::npos) << question.about;
  EXPECT_TRUE(subject.finding("auth.spf_withheld"));
  EXPECT_TRUE(subject.finding("identity.unknown")) << "what was not asked disproves nobody";
}

}  // namespace
}  // namespace kanshiki
