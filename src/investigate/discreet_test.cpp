#include "investigate/discreet.hpp"
#include "base/testing/source_tree.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "parse/mail.hpp"
#include "world/testing/canned.hpp"

namespace kanshiki {
namespace {

using ::testing::HasSubstr;

class DiscreetTest : public ::testing::Test {
 protected:
  DiscreetTest() {
    subject.mail =
        parse::parse_mail(
            "Delivered-To: taro.yamada@example.jp\r\nReceived: from a.example.com by mx.example.jp; "
            "Wed, 20 Oct 2021 05:42:28 +0900\r\nFrom: x@example.com\r\nTo: "
            "taro.yamada@example.jp\r\n\r\nhi\r\n")
            .value();
    knowledge = load_knowledge(source_tree() / "data").value();
  }

  /// Why the address of `host` is not looked up; empty if it is.
  std::string why_not(const std::string& host) {
    Discreet discreet(inner, subject, *knowledge);
    return test::ask(discreet, {"dns", "A " + host}).why;
  }

  Case subject;
  std::shared_ptr<const Knowledge> knowledge;
  test::Canned inner;
};

TEST_F(DiscreetTest, NamesThatCarryTheRecipientAreWithheld) {
  for (const char* host : {
           "taro.yamada.evil.net", "example.jp.evil.net", "login-example.jp.evil.net",
           "7461726f2e79616d616461406578616d706c652e6a70.evil.net",  // hexadecimal
           "e1b7d0d8e0f5d7f1c6a3c9b64f4ad9a2.evil.net",              // 32 digits, whatever they are of
       })
    EXPECT_THAT(why_not(host), HasSubstr("recipient")) << host;
  EXPECT_TRUE(inner.asked.empty());
}

TEST_F(DiscreetTest, OrdinaryNamesAreLookedUp) {
  for (const char* host : {"evil.net", "www.evil.net", "xserver-vps.kiriiku.jp", "mail.example.jp",
                           "example.jp", "ec2-203-0-113-25.ap-northeast-1.compute.amazonaws.com",
                           "_dmarc.evil.net", "24.53.242.133.in-addr.arpa", "taro.net"})
    EXPECT_EQ(why_not(host), "") << host;
}

TEST_F(DiscreetTest, BrowsersAreNotSentToSuchNamesEither) {
  Discreet discreet(inner, subject, *knowledge);
  const Question visit{"browser", "VISIT phone https://taro.yamada.evil.net/", Reach::visit};
  EXPECT_THAT(test::ask(discreet, visit).why, HasSubstr("recipient"));
  const Question other{"browser", "VISIT phone https://www.evil.net/", Reach::visit};
  EXPECT_EQ(test::ask(discreet, other).why, "");
}

TEST_F(DiscreetTest, RegistriesAreNotAskedAboutTheRecipientsOwn) {
  Discreet discreet(inner, subject, *knowledge);
  const auto why = [&](const std::string& kind, const std::string& about) {
    return test::ask(discreet, {kind, about}).why;
  };
  EXPECT_THAT(why("whois", "whois.jprs.jp example.jp"), HasSubstr("own"));
  EXPECT_THAT(why("rdap", "https://rdap.example.net/domain/example.jp"), HasSubstr("own"));
  EXPECT_EQ(why("whois", "whois.jprs.jp kiriiku.jp"), "");
  EXPECT_EQ(why("rdap", "https://rdap.example.net/ip/133.242.53.24"), "");
}

TEST_F(DiscreetTest, ListsAreAskedAboutOthersOnly) {
  for (const char* name :
       {"24.53.242.133.zen.spamhaus.org", "kiriiku.jp.dbl.spamhaus.org", "2.0.0.127.zen.spamhaus.org",
        "invalid.dbl.spamhaus.org",
        "1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.7.0.0.0.4.0.0.0.0.c.3.6.1.0.0.2.zen.spamhaus.org"})
    EXPECT_EQ(why_not(name), "") << name;
  EXPECT_THAT(why_not("example.jp.dbl.spamhaus.org"), HasSubstr("own"));
}

TEST_F(DiscreetTest, SelectorsOfKeysAreNoNamesOfRecipients) {
  const std::string unique = "0c83f57c786a0b4a39efab23731c7ebd";
  Discreet discreet(inner, subject, *knowledge);
  const auto why = [&](const std::string& about) { return test::ask(discreet, {"dns", about}).why; };
  EXPECT_EQ(why("TXT " + unique + "._domainkey.evil.net"), "");
  EXPECT_NE(why("TXT s1._domainkey." + unique + ".evil.net"), "");
  EXPECT_NE(why("TXT _dmarc." + unique + ".evil.net"), "");
  EXPECT_NE(why("A " + unique + "._domainkey.evil.net"), "") << "a link's host, not a key";
}

/// The address as SPF's macros write it; another one could be a token.
TEST_F(DiscreetTest, TheSendersOwnAddressIsNobodysToken) {
  const auto address = parse_ip("2001:db8:4:7:a1b2:c3d4:e5f6:7890").value();
  const auto name = [](const IpAddress& ip) { return ip.reversed_labels() + ".ip6._spf.example.com"; };
  EXPECT_NE(why_not(name(address)), "");
  Route route;
  route.mail = subject.mail;
  route.hops.emplace_back();
  route.boundary.emplace();
  route.boundary->ip = address;
  subject.evidence.push_back(std::make_shared<const Route>(route));
  EXPECT_EQ(why_not(name(address)), "");
  EXPECT_NE(why_not(name(parse_ip("2001:db8:4:7:5a6b:7c8d:9e0f:1234").value())), "");
}

TEST_F(DiscreetTest, PagesAreJudgedByTheirHost) {
  Discreet discreet(inner, subject, *knowledge);
  EXPECT_NE(test::ask(discreet, {"http", "GET https://taro.yamada.evil.net/x", Reach::visit}).why, "");
  EXPECT_EQ(test::ask(discreet, {"http", "GET https://www.evil.net/x", Reach::visit}).why, "");
}

TEST(LooksUnique, WhatNobodyWouldType) {
  for (const char* host :
       {"0c83f57c786a0b4a39efab23731c7ebc.evil.net", "f47ac10b-58cc-4372-a567-0e02b2c3d479.evil.net",
        "1234567890123456.evil.net", "a.x7k2p9q4m1z8w3v6.evil.co.jp", "a1b2c3d4.e5f6a7b8.evil.net",
        "mfrggzdfmztwq2lknnwg23tpobyxe43u.evil.net", "_dmarc.0c83f57c786a0b4a39efab23731c7ebc.evil.net",
        "s1._domainkey.1234567890123456.evil.net"})
    EXPECT_TRUE(looks_unique(host)) << host;
}

TEST(LooksUnique, NotWhatPeopleAndMachinesAreCalled) {
  for (const char* host :
       {"www.example.co.jp", "mail3.tokyo2.example.jp", "customer-support-center.example.jp",
        "smtp-out-203-0-113-9.example.jp", "xn--eckwd4c7c5976acvb2w6i.example.jp",
        "24.53.242.133.in-addr._spf.example.com", "_dmarc.news.example.jp",
        "0c83f57c786a0b4a39efab23731c7ebc.net", "autodiscover.example.com", "d1a2b3.cloud.example.com"})
    EXPECT_FALSE(looks_unique(host)) << host;
}

}  // namespace
}  // namespace kanshiki
