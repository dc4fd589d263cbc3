#include <gmock/gmock.h>

#include "base/text.hpp"
#include "examine/auth/testing/signer.hpp"
#include "examine/testing.hpp"
#include "parse/auth/arc_chain.hpp"
#include "world/testing/settle.hpp"
#include "world/testing/zone.hpp"

namespace kanshiki::examine {

Found check_arc(const Mail&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Found check(const std::string& text, const std::string& zone_text) {
  test::Zone zone(zone_text);
  const auto mail = testing::mail(text);
  return test::settle(zone, [&](World& world) { return check_arc(*mail, testing::knowledge(), world); });
}

const std::string letter = "From: Taro <taro@example.jp>\r\nSubject: hello\r\n\r\nFirst line\r\n";

/// Adds the set of one forwarder, as RFC 8617 §5.1 says.
std::string forward(const testing::Signer& signer, const std::string& mail, int instance,
                    std::vector<std::string>& sealed) {
  const std::string i = std::to_string(instance);
  const std::string results = "ARC-Authentication-Results: i=" + i + "; list.example; spf=pass; dkim=pass";
  const std::string head = "ARC-Message-Signature: i=" + i + "; a=" + signer.algorithm() +
                           "; c=relaxed/relaxed; d=list.example; s=s; h=From:Subject";
  const std::string with_signature = signer.finish(mail, head, &parse::parse_arc_message_signature);
  const std::string signature = with_signature.substr(0, with_signature.find("\r\n"));
  const std::string seal = "ARC-Seal: i=" + i + "; a=" + signer.algorithm() +
                           "; cv=" + (instance == 1 ? "none" : "pass") + "; d=list.example; s=s; b=";
  const auto relaxed = [](const std::string& field) {
    return parse::canonical_field(field, parse::Canonical::relaxed);
  };
  std::string data;
  for (const std::string& field : sealed) data += relaxed(field) + "\r\n";
  data += relaxed(results) + "\r\n" + relaxed(signature) + "\r\n" + relaxed(seal);
  const std::string signed_seal = seal + signer.raw(data);
  sealed.insert(sealed.end(), {results, signature, signed_seal});
  return signed_seal + "\r\n" + signature + "\r\n" + results + "\r\n" + mail;
}

class CheckArc : public ::testing::Test {
 protected:
  const testing::Signer signer_;
  std::vector<std::string> sealed_;
  const std::string once_ = forward(signer_, letter, 1, sealed_);
  const std::string twice_ = forward(signer_, once_, 2, sealed_);
  const std::string zone_ = "s._domainkey.list.example TXT " + signer_.record();
};

TEST_F(CheckArc, AnUnbrokenChainHolds) {
  for (const std::string& text : {once_, twice_}) {
    const Found found = check(text, zone_);
    ASSERT_THAT(testing::ids(found), ElementsAre("auth.arc_pass")) << found.findings[0].text("why");
    EXPECT_EQ(found.findings[0].text("domain"), "list.example");
    EXPECT_EQ(found.findings[0].text("report"), "spf=pass, dkim=pass");
  }
  EXPECT_THAT(check(letter, zone_).findings, IsEmpty());
}

TEST_F(CheckArc, WhatWasChangedBreaksIt) {
  for (const auto& [from, to] : std::initializer_list<std::pair<const char*, const char*>>{
           {"First line", "Other line"},
           {"Subject: hello", "Subject: urgent"},
           {"i=1; list.example; spf=pass", "i=1; list.example; spf=fail"},
           {"cv=pass", "cv=fail"},
           {"ARC-Authentication-Results: i=1;", "ARC-Authentication-Results: i=3;"},
           {"ARC-Authentication-Results: i=1;", "X: i=1;"}}) {
    const std::string changed = replace_all(twice_, from, to);
    ASSERT_NE(changed, twice_) << from;
    EXPECT_THAT(testing::ids(check(changed, zone_)), ElementsAre("auth.arc_fail")) << to;
  }
  EXPECT_THAT(testing::ids(check("ARC-Seal: i=1; broken\r\n" + letter, zone_)), ElementsAre("auth.arc_fail"));
}

TEST_F(CheckArc, AKeyThatIsGoneProvesNothing) {
  EXPECT_THAT(testing::ids(check(twice_, "")), ElementsAre("auth.arc_unknown"));
}

}  // namespace
}  // namespace kanshiki::examine
