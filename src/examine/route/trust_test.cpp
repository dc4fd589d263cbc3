#include "examine/route/trust.hpp"

#include "examine/route/hops.hpp"
#include "examine/testing.hpp"

namespace kanshiki::examine {
namespace {

/// "IP@HOP WHY" of the boundary, the number of trusted hops checked against it.
std::string boundary_of(const std::vector<std::string>& received, const Knowledge& known) {
  std::string text;
  for (const std::string& one : received) text += "Received: " + one + "\r\n";
  const auto mail = testing::mail(text + "From: a@example.com\r\n\r\n");
  std::vector<Hop> hops = read_hops(*mail);
  const auto boundary = find_boundary(hops, known);
  if (!boundary) return "none";
  for (std::size_t i = 0; i < hops.size(); ++i) EXPECT_EQ(hops[i].trusted, i <= boundary->hop) << received[i];
  return (boundary->ip ? boundary->ip->to_string() : "-") + "@" + std::to_string(boundary->hop) + " " +
         boundary->why;
}

struct Way {
  const char* name;
  std::vector<std::string> received;  // newest first
  const char* boundary;
};

const std::string outsider =
    "from evil.example (unknown [203.0.113.9]) by mx.example.jp (Postfix) with ESMTP id 1";
const std::string forged =
    "from bank.example (bank.example [198.51.100.7]) by evil.example (Postfix) with ESMTP id 2";

const Way ways[] = {
    {"no line", {}, "none"},
    {"the topmost line is always believed", {outsider, forged}, "203.0.113.9@0 topmost"},
    {"a relay with a verified name of the same domain",
     {"from mx.example.jp (mx.example.jp [192.0.2.25]) by imap.example.jp (Postfix) with ESMTPS id 3",
      outsider, forged},
     "203.0.113.9@1 same_organisation"},
    {"the same without configuration, but the name does not lead back",
     {"from mx.example.jp (mx.example.jp [192.0.2.25] (may be forged)) by imap.example.jp (8.14.4/8.14.4) "
      "with ESMTP id 3",
      outsider},
     "192.0.2.25@0 topmost"},
    {"what a stranger calls itself does not make it ours",
     {"from mx.example.jp (unknown [203.0.113.9]) by imap.example.jp (Postfix) with ESMTP id 3",
      "from bank.example (bank.example [198.51.100.7]) by mx.example.jp (Postfix) with ESMTP id 2"},
     "203.0.113.9@0 topmost"},
    {"a customer's line under the provider's domain",
     {"from x (p203-0-113-9.example.ne.jp [203.0.113.9]) by mx.example.ne.jp (Postfix) with ESMTP id 3",
      "from bank.example (bank.example [198.51.100.7]) by mail.example.ne.jp with ESMTP id 2"},
     "203.0.113.9@0 topmost"},
    {"a reverse name that qmail did not check",
     {"from mx.example.jp (HELO x) (203.0.113.9) by imap.example.jp with SMTP",
      "from bank.example (bank.example [198.51.100.7]) by mx.example.jp with ESMTP id 2"},
     "203.0.113.9@0 topmost"},
    {"a content filter on the loopback, and a queue in between",
     {"by mx.example.jp (Postfix, from userid 112) id 5",
      "from localhost (localhost [127.0.0.1]) by mx.example.jp (Postfix) with ESMTP id 4",
      "from mx.example.jp ([127.0.0.1]) by localhost (mx.example.jp [127.0.0.1]) (amavisd-new, port 10024) "
      "with ESMTP id 3",
      outsider},
     "203.0.113.9@3 topmost"},
    {"private addresses",
     {"from EX01.corp.local (10.0.0.5) by EX02.corp.local (10.0.0.6) with Microsoft SMTP Server id "
      "15.1.2507.39",
      "from gw (192.168.1.1) by EX01.corp.local (10.0.0.5) with Microsoft SMTP Server id 15.1.2507.39",
      outsider},
     "203.0.113.9@2 inner_address"},
    {"a private address that is only a proxy in front: the line below is a stranger's",
     {"from evil.example (unknown [172.17.0.1]) by mx.example.jp (Postfix) with ESMTP id 3", forged},
     "172.17.0.1@0 topmost"},
    {"fetched by POP from a mailbox elsewhere",
     {"from pop.example.net [198.51.100.3] by localhost with POP3 (fetchmail-6.3.26) for <taro@localhost>",
      "from evil.example (unknown [203.0.113.9]) by mx.example.net (Postfix) with ESMTP id 1", forged},
     "203.0.113.9@1 mailbox_pull"},
    {"local delivery over LMTP",
     {"from mail.example.jp by backend with LMTP id Z (envelope-from <a@evil.example>)", outsider, forged},
     "203.0.113.9@1 topmost"},
    {"local delivery over LMTP on another machine, which has no reverse name",
     {"from mail.example.jp ([203.0.113.20]) by store.example.jp with LMTP id Z", outsider, forged},
     "203.0.113.9@1 topmost"},
    {"a client that logged in, and a relay that did",
     {"from relay.example.net (relay.example.net [198.51.100.3]) (Authenticated sender: shop) by "
      "mx.example.jp (Postfix) "
      "with ESMTPSA id 3 for <info@example.net>",
      "from evil.example (unknown [203.0.113.9]) by relay.example.net (Postfix) with ESMTP id 1"},
     "203.0.113.9@1 authenticated"},
    {"a client that logged in, with a forged line of another host below",
     {"from pc (client.example.net [198.51.100.3]) (Authenticated sender: shop) by mx.example.jp (Postfix) "
      "with ESMTPSA id 3",
      forged},
     "198.51.100.3@0 topmost"},
    {"inner hops of Exchange Online, a foreign tenant outside",
     {"from DS7P223MB0455.NAMP223.PROD.OUTLOOK.COM (2603:10b6:8:9d::12) by "
      "EA2P223MB0955.NAMP223.PROD.OUTLOOK.COM with HTTPS",
      "from DM3NAM02FT013.eop-nam02.prod.protection.outlook.com (2a01:111:f400:7e8a::82c) by "
      "DS7PR03CA0044.outlook.office365.com (2603:10b6:5:3b5::19) with Microsoft SMTP Server id 15.20.7113.21 "
      "via Frontend "
      "Transport",
      "from APC01-PSA-obe.outbound.protection.outlook.com (2a01:111:f400:feae::1) by "
      "DM3NAM02FT013.mail.protection.outlook.com (10.13.5.126) with Microsoft SMTP Server id 15.20.7113.21 "
      "via Frontend "
      "Transport",
      "from SI6PR04MB8610.apcprd04.prod.outlook.com (2603:1096:4:233::10) by "
      "SEYPR04MB6287.apcprd04.prod.outlook.com "
      "(2603:1096:101:b5::9) with Microsoft SMTP Server id 15.20.7113.20"},
     "2a01:111:f400:feae::1@2 known_receiver"},
    {"Gmail's inner addresses stand without a name",
     {"by 2002:a59:cf26:0:b0:3d3:3edf:c67f with SMTP id i6csp5070242vqx",
      "from evil.example (evil.example. [203.0.113.9]) by mx.google.com with ESMTPS id k19si10053658edx.451",
      forged},
     "203.0.113.9@1 topmost"},
    {"another of Gmail's customers is outside",
     {"from mail-sor-f41.google.com (mail-sor-f41.google.com. [209.85.220.41]) by mx.google.com with SMTPS "
      "id "
      "277c34333casor4311308fac.9",
      "from bank.example (bank.example [198.51.100.7]) by mail-sor-f41.google.com with ESMTP id 2"},
     "209.85.220.41@0 topmost"},
    {"a rental server: its virus gateway is inside, the neighbour is not",
     {"from fsav117.rs.sakura.ne.jp (fsav117.rs.sakura.ne.jp [192.0.2.44]) by www1234.sakura.ne.jp "
      "(8.15.2/8.15.2) with ESMTP "
      "id 5",
      "from www99.sakura.ne.jp (www99.sakura.ne.jp [192.0.2.99]) by www1234.sakura.ne.jp (8.15.2/8.15.2) "
      "with ESMTP id 4",
      "from bank.example (bank.example [198.51.100.7]) by www99.sakura.ne.jp (8.15.2/8.15.2) with ESMTP id "
      "2"},
     "192.0.2.99@1 known_receiver"},
    {"the mail arose here", {"by mx.example.jp (Postfix, from userid 33) id 5", forged}, "-@0 topmost"},
    {"nothing below the boundary changes it",
     {outsider, "from mx.example.jp (mx.example.jp [192.0.2.25]) by mx.example.jp (Postfix) with ESMTP id 9",
      "from bank.example (bank.example [198.51.100.7]) by mx.example.jp (Postfix) with ESMTP id 8"},
     "203.0.113.9@0 topmost"},
};

TEST(Trust, InfersTheBoundary) {
  for (const Way& way : ways)
    EXPECT_EQ(boundary_of(way.received, testing::knowledge()), way.boundary) << way.name;
}

TEST(Trust, KeepsToTheConfiguration) {
  Profile profile;
  profile.trusted_networks = {*parse_network("192.0.2.0/24")};
  profile.trusted_hosts = {".relay.example.net"};
  const auto configured = testing::knowledge_with(profile);
  const Way configured_ways[] = {
      {"by network",
       {"from gw (unknown [192.0.2.25]) by imap.example.jp (Postfix) with ESMTP id 3", outsider},
       "203.0.113.9@1 configured_network"},
      {"by name, where it was verified",
       {"from x (mx1.relay.example.net [198.51.100.4]) by imap.example.jp (Postfix) with ESMTP id 3",
        outsider},
       "203.0.113.9@1 configured_host"},
      {"by name, where it was only said",
       {"from mx1.relay.example.net (unknown [198.51.100.4]) by imap.example.jp (Postfix) with ESMTP id 3",
        outsider},
       "198.51.100.4@0 topmost"},
      {"the same domain is not enough any more",
       {"from mx.example.jp (mx.example.jp [198.51.100.25]) by imap.example.jp (Postfix) with ESMTPS id 3",
        outsider},
       "198.51.100.25@0 topmost"},
  };
  for (const Way& way : configured_ways)
    EXPECT_EQ(boundary_of(way.received, *configured), way.boundary) << way.name;
}

TEST(Trust, TellsWhatTheBoundaryHostNoted) {
  const auto mail = testing::mail(
      "Received: from xserver.ne.jp (unknown [133.242.53.24]) by mx.example.jp (Postfix) with ESMTP id "
      "1\r\n\r\n");
  std::vector<Hop> hops = read_hops(*mail);
  const auto boundary = find_boundary(hops, testing::knowledge());
  ASSERT_TRUE(boundary);
  EXPECT_EQ(boundary->helo, "xserver.ne.jp");
  EXPECT_EQ(boundary->rdns, "");
  EXPECT_EQ(boundary->ip->to_string(), "133.242.53.24");
}

TEST(Hops, TellDelaysOrNothing) {
  const auto mail = testing::mail(
      "Received: from a by b; Wed, 20 Oct 2021 07:07:40 +0900\r\n"
      "Received: from c by d; Wed, 20 Oct 2021 07:07:45 +0900\r\n"
      "Received: from e by f\r\n"
      "Received: from g by h; Tue, 19 Oct 2021 22:07:40 +0000\r\n\r\n");
  const std::vector<Hop> hops = read_hops(*mail);
  ASSERT_EQ(hops.size(), 4u);
  EXPECT_EQ(hops[0].delay, std::chrono::seconds(-5)) << "five seconds back, not 86,395 on";
  EXPECT_EQ(hops[1].delay, std::chrono::seconds(5)) << "since the nearest hop that tells its time";
  EXPECT_EQ(hops[2].delay, std::nullopt);
  EXPECT_EQ(hops[3].delay, std::nullopt);
}

}  // namespace
}  // namespace kanshiki::examine
