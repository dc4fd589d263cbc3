#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found reported_results(const Route&, const Knowledge&, World&);

namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

const std::string received =
    "Received: from mail.example.net (unknown [203.0.113.9]) by mx.example.com (Postfix) with ESMTP id 1;\r\n"
    "\tWed, 20 Oct 2021 05:42:28 +0900\r\n";
const std::string results =
    "Authentication-Results: mx.example.com; spf=fail smtp.mailfrom=a@example.jp;\r\n dkim=fail "
    "header.d=x.example;"
    " dkim=pass header.i=@example.jp; dmarc=pass header.from=example.jp\r\n";

Found report(const std::string& head, Profile profile = {}) {
  const auto known = testing::knowledge_with(std::move(profile));
  const auto mail = testing::mail(head + "From: a@example.jp\r\n\r\nhello\r\n");
  const Found traced = testing::run(trace_route, mail);
  return testing::run(reported_results, std::get<Piece<Route>>(traced.leads.at(0)), *known);
}

TEST(ReportedResults, OfTheReceivingSideAreTold) {
  const Found found = report(results + received);
  ASSERT_THAT(testing::ids(found),
              ElementsAre("auth.reported", "auth.reported_spf_fail", "auth.reported_pass"));
  EXPECT_EQ(found.findings[0].text("spf"), "fail");
  EXPECT_EQ(found.findings[0].text("dkim"), "pass");
  EXPECT_EQ(found.findings[0].text("dkim_domain"), "example.jp");
  EXPECT_EQ(found.findings[0].text("dmarc_domain"), "example.jp");
  EXPECT_EQ(found.findings[2].text("method"), "dmarc");
}

TEST(ReportedResults, MayTakeSeveralFields) {
  const Found found = report(
      "Authentication-Results: mx.example.com; dmarc=fail header.from=example.jp\r\n"
      "Authentication-Results: mx.example.com; spf=softfail smtp.mailfrom=example.jp\r\n"
      "Authentication-Results: mx.example.com; dkim=pass header.d=example.jp\r\n" +
      received);
  EXPECT_THAT(testing::ids(found),
              ElementsAre("auth.reported", "auth.reported_spf_softfail", "auth.reported_dmarc_fail"))
      << "a signature that passed does not outweigh DMARC";
  EXPECT_EQ(found.findings[0].text("dkim"), "pass");
  EXPECT_EQ(found.findings[0].cites.size(), 3u);
}

TEST(ReportedResults, OfTheSenderAreNot) {
  EXPECT_THAT(report(received + results).findings, IsEmpty())
      << "below the boundary anyone may have written them, the receiver too";
  EXPECT_THAT(report(results).findings, IsEmpty()) << "no boundary, no side";
}

TEST(ReportedResults, RightBelowAreBelievedWhereTheySpeakAgainstTheSender) {
  const std::string fail =
      "Authentication-Results: mx.example.com; spf=pass smtp.mailfrom=example.net;\r\n"
      " dmarc=fail header.from=example.jp\r\n";
  const Found found = report(received + fail);
  EXPECT_THAT(testing::ids(found), ElementsAre("auth.reported", "auth.reported_dmarc_fail"))
      << "nobody forges a failure of his own";
  EXPECT_EQ(found.findings[0].text("spf"), "none") << "a pass may be forged";
  const std::string other = "Authentication-Results: mx.example.org; dmarc=fail header.from=example.jp\r\n";
  EXPECT_THAT(report(received + other).findings, IsEmpty())
      << "another server's, from an earlier part of the way";
  const std::string nobodys = "Authentication-Results: spf=pass smtp.mailfrom=example.net; dmarc=fail\r\n";
  EXPECT_THAT(testing::ids(report(received + nobodys)),
              ElementsAre("auth.reported", "auth.reported_dmarc_fail"));
}

TEST(ReportedResults, OfTheSenderInTheReceiversNameAreForged) {
  EXPECT_THAT(testing::ids(report(received + "Date: Wed, 20 Oct 2021 05:42:28 +0900\r\n" + results)),
              ElementsAre("auth.results_forged"));
  EXPECT_THAT(
      testing::ids(report(received + "Received: from a by mail.example.net with ESMTP\r\n" + results)),
      ElementsAre("auth.results_forged"));
  EXPECT_THAT(
      report(received + "Subject: x\r\nAuthentication-Results: mx.example.org; spf=pass\r\n").findings,
      IsEmpty())
      << "another server's, from an earlier part of the way";
}

TEST(ReportedResults, OfGmailStandRightBelow) {
  const std::string gmail =
      "Received: from a (a. [203.0.113.9]) by mx.google.com with ESMTPS id k19si10053658edx.451\r\n";
  const std::string pass = "Authentication-Results: mx.google.com; dmarc=pass header.from=example.jp\r\n";
  EXPECT_THAT(testing::ids(report(gmail + "Received-SPF: pass\r\n" + pass)),
              ElementsAre("auth.reported", "auth.reported_pass"));
  const Found second =
      report(gmail + "Authentication-Results: mx.google.com; dmarc=fail header.from=example.jp\r\n" + pass);
  EXPECT_THAT(testing::ids(second), ElementsAre("auth.reported", "auth.reported_dmarc_fail"))
      << "the second one is the sender's";
}

TEST(ReportedResults, OfOutlookNameNobody) {
  const Found found = report(
      "Authentication-Results: spf=softfail (sender IP is 203.0.113.9) smtp.mailfrom=example.com; dkim=none "
      "header.d=none\r\nReceived: from a (203.0.113.9) by X.mail.protection.outlook.com (10.0.0.1) with "
      "Microsoft SMTP Server id 15.20.1.1\r\n");
  EXPECT_THAT(testing::ids(found), ElementsAre("auth.reported", "auth.reported_spf_softfail"));
  EXPECT_EQ(found.findings[0].text("dkim_domain"), "");
}

TEST(ReportedResults, OnlyConfiguredServersAreBelievedIfAnyAre) {
  Profile profile;
  profile.authserv_ids = {"mx.example.org"};
  EXPECT_THAT(report(results + received, profile).findings, IsEmpty());
  profile.authserv_ids = {"mx.example.com"};
  EXPECT_THAT(testing::ids(report(results + received, profile)), Contains("auth.reported"));
}

}  // namespace
}  // namespace kanshiki::examine
