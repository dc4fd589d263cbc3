#include <gmock/gmock.h>

#include "infer/testing.hpp"

namespace kanshiki::infer {

std::vector<Finding> free_mail_forged(const Case&, const Knowledge&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> found(const std::string& fields, const std::vector<std::string>& before) {
  Case subject = kanshiki::testing::case_of(fields);
  for (const std::string& id : before) subject.findings.push_back({id, Meaning::suspicious, {}, {}});
  Knowledge knowledge;
  knowledge.mailboxes.free = {"free.example"};
  std::vector<std::string> out;
  for (const Finding& finding : free_mail_forged(subject, knowledge)) out.push_back(finding.id);
  return out;
}

TEST(FreeMailForged, ProviderDidNotSendIt) {
  EXPECT_THAT(found("From: a@Free.example\r\n", {"auth.reported_dmarc_fail"}),
              ElementsAre("identity.free_mail_forged"));
  EXPECT_THAT(found("From: a@free.example\r\n", {"auth.dmarc_fail"}),
              ElementsAre("identity.free_mail_forged"));
}

TEST(FreeMailForged, ProofIsBrokenOnTheWay) {
  EXPECT_THAT(
      found("From: a@free.example\r\nList-Post: <mailto:l@x.example>\r\n", {"auth.reported_dmarc_fail"}),
      IsEmpty());
  EXPECT_THAT(found("From: a@free.example\r\n", {"auth.reported_dmarc_fail", "route.mailing_list"}),
              IsEmpty());
  EXPECT_THAT(found("From: a@free.example\r\n", {"auth.reported_dmarc_fail", "route.forwarded"}), IsEmpty());
}

TEST(FreeMailForged, OthersAreForgedOtherwise) {
  EXPECT_THAT(found("From: a@shop.example\r\n", {"auth.reported_dmarc_fail"}), IsEmpty());
  EXPECT_THAT(found("From: a@free.example\r\n", {"auth.reported_spf_softfail"}), IsEmpty());
}

}  // namespace
}  // namespace kanshiki::infer
