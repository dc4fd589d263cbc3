#include <gmock/gmock.h>

#include "base/text.hpp"
#include "examine/auth/testing/signer.hpp"
#include "examine/testing.hpp"
#include "world/testing/settle.hpp"
#include "world/testing/zone.hpp"

namespace kanshiki::examine {

Found check_dkim(const Mail&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;

const std::string letter =
    "Received: from a by b; Wed, 20 Oct 2021 05:42:28 +0900\r\nFrom: Taro <taro@example.jp>\r\n"
    "Subject: hello\r\n\r\nFirst line\r\nSecond line\r\n";

Found check(const std::string& text, const std::string& zone_text) {
  test::Zone zone(zone_text);
  const auto mail = testing::mail(text);
  return test::settle(zone, [&](World& world) { return check_dkim(*mail, testing::knowledge(), world); });
}

bool flag(const Finding& finding, std::string_view name) {
  for (const Fact& fact : finding.facts)
    if (fact.name == name) return std::get<bool>(fact.value);
  return false;
}

std::string key_line(const testing::Signer& signer, std::string_view tags = "") {
  return "s._domainkey.example.jp TXT " + signer.record(tags);
}

TEST(CheckDkim, ASignatureThatHoldsProvesItsDomain) {
  const testing::Signer signer;
  const Found found = check(signer.sign(letter, "d=Example.jp; s=s; c=relaxed/relaxed"), key_line(signer));
  ASSERT_THAT(testing::ids(found), ElementsAre("auth.dkim_pass"));
  EXPECT_EQ(found.findings[0].text("domain"), "example.jp");
  EXPECT_EQ(found.findings[0].text("organization"), "example.jp");
  EXPECT_TRUE(flag(found.findings[0], "proves"));
  EXPECT_EQ(found.findings[0].cites.at(1).where, "dns TXT s._domainkey.example.jp");
}

TEST(CheckDkim, WithoutSignaturesThereIsNothingToCheck) {
  EXPECT_THAT(testing::ids(check(letter, "")), ElementsAre("auth.dkim_none"));
}

TEST(CheckDkim, AKeyThatIsGoneProvesNothing) {
  const testing::Signer signer;
  const std::string signed_letter = signer.sign(letter, "d=example.jp; s=s");
  for (const char* zone : {"", "s._domainkey.example.jp TXT v=DKIM1; p="}) {
    const Found found = check(signed_letter, zone);
    ASSERT_THAT(testing::ids(found), ElementsAre("auth.dkim_key_gone"));
    EXPECT_EQ(found.findings[0].meaning, Meaning::unknown);
    EXPECT_TRUE(flag(found.findings[0], "body_fits"));
  }
  EXPECT_THAT(testing::ids(check(signed_letter, "s._domainkey.example.jp TIMEOUT")),
              ElementsAre("auth.dkim_unknown"));
}

TEST(CheckDkim, ABodyThatWasChangedIsToldFromAForgedHeader) {
  const testing::Signer signer;
  const std::string signed_letter = signer.sign(letter, "d=example.jp; s=s; h=From:Subject");
  const std::string zone = key_line(signer);
  EXPECT_THAT(testing::ids(check(signed_letter + "-- \r\nlist footer\r\n", zone)),
              ElementsAre("auth.dkim_body_differs"));
  EXPECT_THAT(testing::ids(check(replace_all(signed_letter, "hello", "urgent"), zone)),
              ElementsAre("auth.dkim_fail"));
  EXPECT_THAT(testing::ids(check(signed_letter, "s._domainkey.example.jp TXT " + testing::Signer().record())),
              ElementsAre("auth.dkim_fail"));
}

struct Row {
  const char *what, *tags, *key_tags, *why;
};

TEST(CheckDkim, WhatCannotCountIsInvalid) {
  const testing::Signer signer;
  for (const Row& row : std::initializer_list<Row>{
           {"expired before it came", "d=example.jp; s=s; t=1600000000; x=1600000001", "", "it had expired"},
           {"a key for other hashes", "d=example.jp; s=s", "h=sha1; ", "the key does not allow SHA-256"},
           {"a key for other things", "d=example.jp; s=s", "s=chat; ", "the key is not for mail"},
           {"a subdomain that the key forbids", "d=example.jp; s=s; i=@a.example.jp", "t=s; ",
            "the key does not allow subdomains"}}) {
    const Found found = check(signer.sign(letter, row.tags), key_line(signer, row.key_tags));
    ASSERT_THAT(testing::ids(found), ElementsAre("auth.dkim_invalid")) << row.what;
    EXPECT_EQ(found.findings[0].text("why"), row.why);
  }
  const Found sha1 = check(
      replace_all(signer.sign(letter, "d=example.jp; s=s"), "ed25519-sha256", "rsa-sha1"), key_line(signer));
  EXPECT_EQ(sha1.findings.at(0).text("why"), "rsa-sha1 no longer counts (RFC 8301)");
}

TEST(CheckDkim, ExpiryIsMeasuredWhenTheMailCame) {
  const testing::Signer signer;
  EXPECT_THAT(testing::ids(check(signer.sign(letter, "d=example.jp; s=s; x=1635000000"), key_line(signer))),
              ElementsAre("auth.dkim_pass"));
}

TEST(CheckDkim, ShortKeysProveNothing) {
  const testing::Signer weak(768), fair(1024);
  EXPECT_EQ(check(weak.sign(letter, "d=example.jp; s=s"), key_line(weak)).findings.at(0).text("why"),
            "a key of 768 bits proves nothing");
  EXPECT_THAT(testing::ids(check(fair.sign(letter, "d=example.jp; s=s"), key_line(fair))),
              ElementsAre("auth.dkim_pass"));
}

/// Whoever has a mail with `l=` can put a text of his own below it.
TEST(CheckDkim, APartlySignedBodyIsCalledOut) {
  const testing::Signer signer;
  const std::string signed_letter = signer.sign(letter, "d=example.jp; s=s; l=12");
  const Found found = check(signed_letter, key_line(signer));
  ASSERT_THAT(testing::ids(found), ElementsAre("auth.dkim_pass", "auth.dkim_body_partly_signed"));
  EXPECT_FALSE(flag(found.findings[0], "proves"));
}

/// RFC 6376 §8.15: the signature covers the lower From, a mail program shows the upper one.
TEST(CheckDkim, AFromPutOnTopIsNotSigned) {
  const testing::Signer signer;
  const std::string signed_letter = signer.sign(letter, "d=example.jp; s=s");
  const Found found = check("From: Bank <info@bank.example>\r\n" + signed_letter, key_line(signer));
  ASSERT_THAT(testing::ids(found), ElementsAre("auth.dkim_pass", "auth.dkim_from_not_covered"));
  EXPECT_FALSE(flag(found.findings[0], "proves"));
  const std::string oversigned = signer.sign(letter, "d=example.jp; s=s; h=From:From");
  EXPECT_THAT(testing::ids(check("From: Bank <info@bank.example>\r\n" + oversigned, key_line(signer))),
              ElementsAre("auth.dkim_fail"));
}

TEST(CheckDkim, ADomainInTestingProvesNothing) {
  const testing::Signer signer;
  const Found found = check(signer.sign(letter, "d=example.jp; s=s"), key_line(signer, "t=y; "));
  ASSERT_THAT(testing::ids(found), ElementsAre("auth.dkim_pass"));
  EXPECT_FALSE(flag(found.findings[0], "proves"));
}

/// What one program cuts off and another reads on: no such name is looked up, none is vouched for.
TEST(CheckDkim, NoNameIsReadAsAnother) {
  const testing::Signer signer;
  const std::string by_evil = signer.sign(letter, "d=evil.example; s=s");
  const std::string nul(1, '\0');
  for (const std::string& tags : std::initializer_list<std::string>{
           "d=good.example(.evil.example; s=s", "d=good.example" + nul + ".evil.example; s=s",
           "d=\"good.example\"; s=s", "d=good.example,evil.example; s=s", "d=good.example evil.example; s=s",
           "d=good.example@evil.example; s=s", "d=good.example\\.evil.example; s=s", "d=; s=s", "d=.; s=s",
           "d=evil.example; d=good.example; s=s", "d=good.example; s=s; i=a@evil.example",
           "d=evil.example; s=s; i=a@good.example", "d=good.example; s=s._domainkey.evil.example" + nul,
           "d=good.example; s=", "d=good.example; s=s/evil", "d=good.example; s=s evil"}) {
    test::Zone zone("s._domainkey.evil.example TXT " + signer.record());
    const auto mail = testing::mail(replace_all(by_evil, "d=evil.example; s=s", tags));
    const Found found =
        test::settle(zone, [&](World& world) { return check_dkim(*mail, testing::knowledge(), world); });
    EXPECT_THAT(testing::ids(found), ElementsAre("auth.dkim_invalid")) << tags;
    EXPECT_TRUE(zone.asked.empty()) << tags;
  }
}

TEST(CheckDkim, BrokenSignaturesAreToldAndOthersStillChecked) {
  const testing::Signer signer;
  const Found found = check(
      "DKIM-Signature: v=1; d=example.jp\r\n" + signer.sign(letter, "d=example.jp; s=s"), key_line(signer));
  EXPECT_THAT(testing::ids(found), ElementsAre("auth.dkim_invalid", "auth.dkim_pass"));
}

}  // namespace
}  // namespace kanshiki::examine
