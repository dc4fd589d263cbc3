#include "parse/registration/whois.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/text.hpp"
#include "base/time.hpp"

namespace kanshiki::parse {
namespace {

using ::testing::ElementsAre;

constexpr std::string_view general_jp = R"([ JPRS database provides information on network administration. ]
Domain Information: [ドメイン情報]
[ドメイン名]                    EXAMPLE.JP

[登録者名]                      株式会社例示
[Registrant]                    Example K.K.

[ネームサーバ]                  ns1.example.jp
[ネームサーバ]                  ns2.example.jp

[登録年月日]                    2015/06/01
[有効期限]                      2027/06/30
[状態]                          Active
[最終更新]                      2026/07/01 01:05:02 (JST)

Contact Information: [公開連絡窓口]
[名前]                          例示ホスティング株式会社
[Email]                         whois@example.net
)";

constexpr std::string_view general_jp_in_english = R"(Domain Information:
[Domain Name]                   EXAMPLE.JP

[Registrant]                    Taro Yamada

[Name Server]                   ns1.example.jp

[Created on]                    2015/06/01
[Expires on]                    2027/06/30
[Status]                        Active
[Last Updated]                  2026/07/01 01:05:02 (JST)
)";

constexpr std::string_view organisational_jp = R"(Domain Information: [ドメイン情報]
a. [ドメイン名]                 EXAMPLE.CO.JP
e. [そしきめい]                 かぶしきがいしゃ れいじ
f. [組織名]                     株式会社例示
g. [Organization]               Example K.K.
k. [組織種別]                   株式会社
l. [Organization Type]          Corporation
m. [登録担当者]                 TY1234JP
p. [ネームサーバ]               ns1.example.co.jp
[状態]                          Connected (2027/03/31)
[登録年月日]                    2009/03/02
[接続年月日]                    2009/03/05
[最終更新]                      2026/04/01 01:06:37 (JST)
)";

/// The same text as older copies of the registry, and JPNIC, send it: "株式会社例示" and "組織名" in
/// ISO-2022-JP.
constexpr std::string_view jpnic_old =
    "Network Information:\r\n"
    "a. [Network Number]             192.0.2.0/24\r\n"
    "b. [Network Name]               EXAMPLE-NET\r\n"
    "f. [\x1b$BAH?%L>\x1b(B]                     \x1b$B3t<02q<RNc<(\x1b(B\r\n"
    "g. [Organization]               Example K.K.\r\n"
    "[Assigned Date]                 2011/02/03\r\n"
    "[Last Update]                   2020/01/02 10:11:12(JST)\r\n"
    "[Abuse]                         abuse@example.jp\r\n";

constexpr std::string_view jpnic_without_letters = R"(Network Information: [ネットワーク情報]
[IPネットワークアドレス]        192.0.2.0/24
[ネットワーク名]                EXAMPLE-NET
[組織名]                        株式会社例示
[割当年月日]                    2011/02/03
[最終更新]                      2020/01/02 10:11:12(JST)
[Abuse]                         abuse@example.jp
)";

constexpr std::string_view gtld = R"(   Domain Name: EXAMPLE.COM
   Registrar WHOIS Server: whois.example.net
   Updated Date: 2026-09-01T08:00:00Z
   Creation Date: 2021-10-01T08:00:00Z
   Registry Expiry Date: 2027-10-01T08:00:00Z
   Registrar: Example Registrar, Inc.
   Registrar Abuse Contact Email: abuse@example.net
   Domain Status: clientTransferProhibited https://icann.org/epp#clientTransferProhibited
   Registrant Name: REDACTED FOR PRIVACY
   Registrant Organization: Domains By Proxy, LLC
   Registrant State/Province: Arizona
   Registrant Country: US
   Name Server: NS1.EXAMPLE.COM
   Name Server: NS2.EXAMPLE.COM
>>> Last update of whois database: 2026-11-01T00:00:00Z <<<
)";

constexpr std::string_view arin = R"(#
# ARIN WHOIS data and services are subject to the Terms of Use
#
NetRange:       192.0.2.0 - 192.0.2.255
CIDR:           192.0.2.0/24
NetName:        EXAMPLE
OriginAS:       AS64500
Organization:   Example Corporation (EXAM)
RegDate:        2017-10-18
Updated:        2021-12-14
OrgName:        Example Corporation
Country:        US
OrgAbuseEmail:  abuse@example.com
)";

constexpr std::string_view ripe = R"(% Abuse contact for '192.0.2.0 - 192.0.2.255' is 'abuse@example.net'

inetnum:        192.0.2.0 - 192.0.2.255
netname:        EXAMPLE
descr:          Example Networks
country:        KR
status:         ASSIGNED PA
created:        2008-01-01T00:00:00Z
last-modified:  2020-01-01T00:00:00Z
)";

std::string date(const std::optional<RegistryDate>& date) {
  return date ? iso8601(date->utc, date->zone_minutes) : "none";
}

TEST(Whois, GeneralJp) {
  const auto read = read_whois(general_jp, "example.jp");
  ASSERT_TRUE(read) << read.error().what;
  EXPECT_EQ(read->name, "example.jp");
  EXPECT_EQ(read->organisation, "株式会社例示");
  EXPECT_EQ(read->contact, "例示ホスティング株式会社");
  EXPECT_EQ(read->contact_mail, "whois@example.net");
  EXPECT_THAT(read->name_servers, ElementsAre("ns1.example.jp", "ns2.example.jp"));
  EXPECT_THAT(read->status, ElementsAre("Active"));
  EXPECT_EQ(date(read->created), "2015-06-01T00:00:00+09:00");
  EXPECT_EQ(date(read->expires), "2027-06-30T00:00:00+09:00");
  EXPECT_EQ(date(read->changed), "2026-07-01T01:05:02+09:00");
}

TEST(Whois, HolderWithoutTheMarkOfACompanyIsAPerson) {
  const auto read = read_whois(general_jp_in_english, "example.jp");
  ASSERT_TRUE(read) << read.error().what;
  EXPECT_EQ(read->organisation, "");
  EXPECT_EQ(read->person, "Taro Yamada");
}

TEST(Whois, OrganisationalJp) {
  const auto read = read_whois(organisational_jp, "example.co.jp");
  ASSERT_TRUE(read) << read.error().what;
  EXPECT_EQ(read->organisation, "株式会社例示");
  EXPECT_EQ(date(read->created), "2009-03-02T00:00:00+09:00");
  EXPECT_EQ(date(read->expires), "2027-03-31T00:00:00+09:00");
  EXPECT_THAT(read->status, ElementsAre("Connected"));
  EXPECT_THAT(read->name_servers, ElementsAre("ns1.example.co.jp"));
}

TEST(Whois, JpnicInItsOldCharset) {
  const auto read = read_whois(jpnic_old, "192.0.2.77");
  ASSERT_TRUE(read) << read.error().what;
  EXPECT_EQ(read->organisation, "株式会社例示");
  EXPECT_EQ(read->name, "EXAMPLE-NET");
  EXPECT_EQ(read->range, "192.0.2.0/24");
  EXPECT_EQ(read->abuse, "abuse@example.jp");
  EXPECT_EQ(read->country, "JP");
  EXPECT_EQ(date(read->changed), "2020-01-02T10:11:12+09:00");
}

TEST(Whois, JpnicWithoutKeyLetters) {
  const auto read = read_whois(jpnic_without_letters, "192.0.2.77");
  ASSERT_TRUE(read) << read.error().what;
  EXPECT_EQ(read->organisation, "株式会社例示");
  EXPECT_EQ(date(read->created), "2011-02-03T00:00:00+09:00");
}

TEST(Whois, KeysAndValuesOfAGeneric) {
  const auto read = read_whois(gtld, "example.com");
  ASSERT_TRUE(read) << read.error().what;
  EXPECT_EQ(read->registrar, "Example Registrar, Inc.");
  EXPECT_EQ(read->organisation, "") << "a privacy service is not the owner";
  EXPECT_EQ(read->person, "");
  EXPECT_EQ(read->hidden_by, "Domains By Proxy, LLC");
  EXPECT_EQ(read->region, "Arizona");
  EXPECT_EQ(read->further, "whois.example.net");
  EXPECT_EQ(read->abuse, "abuse@example.net");
  EXPECT_EQ(date(read->created), "2021-10-01T08:00:00+00:00");
  EXPECT_THAT(read->name_servers, ElementsAre("ns1.example.com", "ns2.example.com"));
}

TEST(Whois, NetworksOfOtherRegistries) {
  const auto american = read_whois(arin, "192.0.2.1");
  ASSERT_TRUE(american) << american.error().what;
  EXPECT_EQ(american->organisation, "Example Corporation");
  EXPECT_THAT(american->origins, ElementsAre(64500u));
  EXPECT_EQ(american->abuse, "abuse@example.com");
  const auto european = read_whois(ripe, "192.0.2.1");
  ASSERT_TRUE(european) << european.error().what;
  EXPECT_EQ(european->abuse, "abuse@example.net");
  EXPECT_EQ(european->country, "KR");
}

TEST(Whois, NobodyHasIt) {
  for (const char* text :
       {"No match!!\r\n", "[ JPRS database ]\n\nNo match!!\n", "No match for \"EXAMPLE.COM\".\n",
        "NOT FOUND\n", "Domain not found.\n", "%ERROR:101: no entries found\n"}) {
    const auto read = read_whois(text, "example.com");
    ASSERT_TRUE(read) << text << ": " << read.error().what;
    EXPECT_FALSE(read->exists) << text;
  }
}

TEST(Whois, WhatIsNoAnswerIsAnError) {
  EXPECT_EQ(read_whois("% Query rate limit exceeded\n", "example.com").error().kind,
            Error::Kind::unavailable);
  EXPECT_EQ(read_whois("Number of allowed queries exceeded the limit.\n", "example.jp").error().kind,
            Error::Kind::unavailable);
  for (const std::string_view text : {"", "\r\n", "hello\n", "[ドメイン名] EXAMPLE.JP\n", "\xff\xfe\n"})
    EXPECT_FALSE(read_whois(text, "example.jp")) << text;
}

TEST(Whois, AnAnswerAboutSomethingElseIsNone) {
  EXPECT_FALSE(read_whois(general_jp, "example.co.jp"));
  EXPECT_FALSE(read_whois(gtld, "example.net"));
  EXPECT_FALSE(read_whois(arin, "198.51.100.1"));
  EXPECT_FALSE(read_whois(jpnic_old, "192.0.3.1"));
}

TEST(Whois, CutAnywhereItSaysTheTruthOrNothing) {
  for (const std::string_view whole : {general_jp, organisational_jp, gtld}) {
    const std::string about = whole == gtld         ? "example.com"
                              : whole == general_jp ? "example.jp"
                                                    : "example.co.jp";
    for (std::size_t size = 0; size < whole.size(); ++size) {
      const auto read = read_whois(whole.substr(0, size), about);
      if (!read) continue;
      EXPECT_TRUE(read->exists) << size;
      EXPECT_EQ(read->name, about) << size;
    }
  }
}

TEST(Whois, BrokenJapaneseIsAnError) {
  std::string broken(jpnic_old);
  broken.replace(broken.find("AH?%L>"), 6, "AH?%L\xff");
  EXPECT_FALSE(read_whois(broken, "192.0.2.77"));
  EXPECT_FALSE(read_whois("[\x83h\x83\x81\x83\x43\x83\x93\x96\xbc] EXAMPLE.JP\n", "example.jp"))
      << "Shift_JIS";
}

TEST(Whois, IanaRefers) {
  EXPECT_EQ(
      read_whois_referral("% IANA WHOIS server\n\nrefer:        whois.jprs.jp\n\ndomain:       JP\n").value(),
      "whois.jprs.jp");
  EXPECT_EQ(read_whois_referral("domain: EXAMPLE\nwhois:        WHOIS.EXAMPLE.NET\n").value(),
            "whois.example.net");
  EXPECT_EQ(read_whois_referral("domain: EXAMPLE\nstatus: ACTIVE\n").error().kind, Error::Kind::absent);
}

TEST(Whois, GrowsLinearly) {
  std::string many = "Domain Name: EXAMPLE.COM\n";
  while (many.size() < longest_whois - 100) many += "Name Server: ns.example.com\n";
  EXPECT_FALSE(read_whois(many, "example.com")) << "says nothing but name servers";
  EXPECT_EQ(read_whois(std::string(longest_whois + 1, '\n'), "example.com").error().kind, Error::Kind::limit);
}

}  // namespace
}  // namespace kanshiki::parse
