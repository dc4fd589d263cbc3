#include <gmock/gmock.h>

#include "examine/testing.hpp"
#include "world/testing/settle.hpp"
#include "world/testing/zone.hpp"

namespace kanshiki::examine {

Found check_spf(const Route&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

Found check(const std::string& head, const std::string& zone_text) {
  const auto mail = testing::mail(head + "From: a@example.jp\r\n\r\nhello\r\n");
  const Found traced = testing::run(trace_route, mail);
  const auto route = std::get<Piece<Route>>(traced.leads.at(0));
  test::Zone zone(zone_text);
  return test::settle(zone, [&](World& world) { return check_spf(*route, testing::knowledge(), world); });
}

std::string from(const std::string& address, const std::string& helo = "mail.example.net") {
  return "Received: from " + helo + " (unknown [" + address +
         "]) by mx.example.com (Postfix) with ESMTP id 1; Wed, 20 Oct 2021 05:42:28 +0900\r\n";
}

const std::string zone = "example.jp TXT v=spf1 ip4:192.0.2.0/24 -all\nmail.example.net TXT v=spf1 -all";

TEST(CheckSpf, IsOfTheAddressThatTheReceiverSaw) {
  const Found good = check("Return-Path: <a@example.jp>\r\n" + from("192.0.2.1", "example.jp"), zone);
  ASSERT_THAT(testing::ids(good), ElementsAre("auth.spf_pass"));
  EXPECT_EQ(good.findings[0].text("organization"), "example.jp");
  EXPECT_EQ(good.findings[0].text("matched"), "ip4:192.0.2.0/24");
  EXPECT_EQ(good.findings[0].cites.back().where, "dns TXT example.jp");
  const Found bad = check("Return-Path: <a@example.jp>\r\n" + from("198.51.100.1"), zone);
  EXPECT_THAT(testing::ids(bad), ElementsAre("auth.helo_fail", "auth.spf_fail"));
}

TEST(CheckSpf, HeloStandsForTheNullSender) {
  const Found found = check("Return-Path: <>\r\n" + from("198.51.100.1"), zone);
  ASSERT_THAT(testing::ids(found), ElementsAre("auth.spf_fail"));
  EXPECT_EQ(found.findings[0].text("scope"), "helo");
  EXPECT_EQ(found.findings[0].text("domain"), "mail.example.net");
}

TEST(CheckSpf, ALookUpThatFailedIsUnknown) {
  const Found found = check("Return-Path: <a@example.jp>\r\n" + from("192.0.2.1"), "example.jp TIMEOUT");
  ASSERT_THAT(testing::ids(found), ElementsAre("auth.spf_temperror"));
  EXPECT_EQ(found.findings[0].meaning, Meaning::unknown);
}

/// A bounce address is made for one recipient: whoever asks for a name with it in tells who reads the mail.
TEST(CheckSpf, TheLocalPartOfTheEnvelopeIsToldToNobody) {
  for (const std::string record :
       {"exists:%{l}._spf.example.jp -all", "exists:%{s}.example.jp -all", "a:%{l1r-}.%{d} -all",
        "redirect=%{L}.example.jp", "include:other.example.jp -all"}) {
    test::Zone asked_of("example.jp TXT v=spf1 " + record +
                        "\nother.example.jp TXT v=spf1 exists:%{l}.example.jp -all");
    const auto route = testing::route("Return-Path: <b-4711-hanako=example.com@example.jp>\r\n" +
                                      from("192.0.2.1") + "From: a@example.jp\r\n");
    const Found found = testing::run(check_spf, route, asked_of);
    ASSERT_THAT(testing::ids(found), ElementsAre("auth.spf_withheld")) << record;
    EXPECT_EQ(found.findings[0].meaning, Meaning::unknown);
    for (const Question& question : asked_of.asked) {
      EXPECT_THAT(question.about, Not(HasSubstr("4711"))) << record;
      EXPECT_THAT(question.about, Not(HasSubstr("hanako"))) << record;
    }
  }
}

TEST(CheckSpf, WhatNeedsNoNameOfTheSendersIsStillChecked) {
  const std::string way = "Return-Path: <b-4711@example.jp>\r\n" + from("192.0.2.1");
  EXPECT_THAT(testing::ids(check(way, "example.jp TXT v=spf1 ip4:192.0.2.1 exists:%{l}.example.jp -all")),
              ElementsAre("auth.spf_pass"));
  EXPECT_THAT(testing::ids(check(way, "example.jp TXT v=spf1 -all exp=%{l}.why.example.jp")),
              ElementsAre("auth.spf_fail"))
      << "without its explanation";
}

TEST(CheckSpf, WithoutAnAddressThereIsNothingToCheck) {
  EXPECT_THAT(check("Return-Path: <a@example.jp>\r\n", zone).findings, IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
