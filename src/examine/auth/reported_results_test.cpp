#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {
namespace {

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
  ASSERT_THAT(testing::ids(found), ElementsAre("auth.reported"));
  EXPECT_EQ(found.findings[0].text("spf"), "fail");
  EXPECT_EQ(found.findings[0].text("dkim"), "pass");
  EXPECT_EQ(found.findings[0].text("dkim_domain"), "example.jp");
  EXPECT_EQ(found.findings[0].text("dmarc_domain"), "example.jp");
}

TEST(ReportedResults, OfTheSenderAreNot) {
  EXPECT_THAT(report(received + results).findings, IsEmpty()) << "below the boundary: the sender's own words";
  EXPECT_THAT(report(results).findings, IsEmpty()) << "no boundary, no side";
}

TEST(ReportedResults, OnlyConfiguredServersAreBelievedIfAnyAre) {
  Profile profile;
  profile.authserv_ids = {"mx.example.org"};
  EXPECT_THAT(report(results + received, profile).findings, IsEmpty());
  profile.authserv_ids = {"MX.example.com"};
  EXPECT_THAT(testing::ids(report(results + received, profile)), ElementsAre("auth.reported"));
}

}  // namespace
}  // namespace kanshiki::examine
