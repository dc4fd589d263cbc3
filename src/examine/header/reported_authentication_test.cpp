#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const std::string boundary =
    "Received: from mail.example.com (mail.example.com [203.0.113.9]) by mx.example.jp (Postfix) with ESMTP "
    "id 1\n";
const std::string results =
    "Authentication-Results: mx.example.jp; spf=pass smtp.mailfrom=a@example.com;\n"
    "\tdkim=pass header.d=example.net; dmarc=fail header.from=example.com\n";

std::vector<std::string> found(const std::string& header, const Knowledge& known = testing::knowledge()) {
  return testing::ids(testing::run(examine::reported_authentication, testing::route(header, known), known));
}

TEST(ReportedAuthentication, CountsAboveTheBoundary) {
  EXPECT_THAT(
      found(results + boundary + "From: a@example.com\n"),
      ElementsAre("auth.reported_spf_pass", "auth.reported_dkim_pass_elsewhere", "auth.reported_dmarc_fail"));
}

TEST(ReportedAuthentication, BelowItIsAnybodys) {
  EXPECT_THAT(found(boundary + results + "From: a@example.com\n"), IsEmpty())
      << "some servers write there, too";
  EXPECT_THAT(found(boundary + "From: a@example.com\n" + results), ElementsAre("auth.results_forged"));
  EXPECT_THAT(found(boundary + "Received: from a by mail.example.com with ESMTP\n" + results),
              ElementsAre("auth.results_forged"));
  EXPECT_THAT(found(boundary + "From: a@example.com\nAuthentication-Results: mx.example.org; spf=pass\n"),
              IsEmpty())
      << "another server's, from an earlier part of the way";
}

TEST(ReportedAuthentication, OfGmailStandsRightBelow) {
  const std::string gmail =
      "Received: from a (a. [203.0.113.9]) by mx.google.com with ESMTPS id k19si10053658edx.451\n";
  const std::string pass = "Authentication-Results: mx.google.com; dmarc=pass header.from=example.com\n";
  EXPECT_THAT(found(gmail + "Received-SPF: pass\n" + pass + "From: a@example.com\n"),
              ElementsAre("auth.reported_dmarc_pass"));
  EXPECT_THAT(found(gmail + "Authentication-Results: mx.google.com; dmarc=fail header.from=example.com\n" +
                    pass + "From: a@example.com\n"),
              ElementsAre("auth.reported_dmarc_fail"))
      << "the second one is the sender's";
}

TEST(ReportedAuthentication, OfOutlookNamesNobody) {
  EXPECT_THAT(found("Authentication-Results: spf=softfail (sender IP is 203.0.113.9) "
                    "smtp.mailfrom=example.com; dkim=none header.d=none\n"
                    "Received: from a (203.0.113.9) by X.mail.protection.outlook.com (10.0.0.1) with "
                    "Microsoft SMTP Server id 15.20.1.1\n"),
              ElementsAre("auth.reported_spf_softfail", "auth.reported_dkim_none"));
}

TEST(ReportedAuthentication, KeepsToTheConfiguredNames) {
  Profile profile;
  profile.authserv_ids = {"checker.example.jp"};
  const auto known = testing::knowledge_with(profile);
  EXPECT_THAT(found(results + boundary + "From: a@example.com\n", *known), IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
