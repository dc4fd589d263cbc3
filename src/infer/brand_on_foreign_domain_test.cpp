#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "infer/inference.hpp"
#include "knowledge/testing.hpp"

namespace kanshiki::infer {

std::vector<Finding> claims_brand(const Case&, const Knowledge&);
std::vector<Finding> brand_on_foreign_domain(const Case&, const Knowledge&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// "brand: domain" of each finding.
std::vector<std::string> foreign(Case subject) {
  subject.findings = claims_brand(subject, testing::knowledge());
  std::vector<std::string> out;
  for (const Finding& finding : brand_on_foreign_domain(subject, testing::knowledge()))
    out.push_back(std::string(finding.text("brand")) + ": " + std::string(finding.text("domain")));
  return out;
}

std::vector<std::string> foreign_from(const std::string& from) {
  return foreign(testing::case_of("From: " + from + "\r\n"));
}

TEST(BrandOnForeignDomain, TheNameIsNotTheAddress) {
  EXPECT_THAT(foreign_from("Xserver <info@example.com>"), ElementsAre("xserver: example.com"));
  EXPECT_THAT(foreign_from("Xserver <info@xserver.ne.jp.example.com>"),
              ElementsAre("xserver: xserver.ne.jp.example.com"));
  EXPECT_THAT(foreign_from("PayPal Service <a@outlook.com>"), ElementsAre("paypal: outlook.com"));
}

TEST(BrandOnForeignDomain, TheBrandsOwnMailIsLeftAlone) {
  EXPECT_THAT(foreign_from("Xserver <support@mail.xserver.ne.jp>"), IsEmpty());
  EXPECT_THAT(foreign_from("PayPal <service@paypal.fi>"),
              IsEmpty());  // worldwide: not in the list, yet likely its own
  EXPECT_THAT(foreign_from("Taro <taro@example.jp>"), IsEmpty());
  EXPECT_THAT(foreign_from("PayPal <>"), IsEmpty());
}

TEST(BrandOnForeignDomain, AHouseThatSharesItsName) {
  EXPECT_THAT(foreign_from("さくら信用金庫 <info@sakura-house.example>"), IsEmpty()) << "it leads nowhere";
  EXPECT_THAT(foreign_from("さくら信用金庫 <sakura@outlook.com>"), ElementsAre("shinkin: outlook.com"));
  EXPECT_THAT(
      foreign(testing::case_of("From: =?utf-8?B?44GV44GP44KJ5L+h55So6YeR5bqr?= <info@sakura.example>\r\n"
                               "Content-Type: application/pdf; name=a.pdf\r\n",
                               "%PDF-1.4")),
      ElementsAre("shinkin: sakura.example"));
}

TEST(BrandOnForeignDomain, SoftwareThatItsUsersInstall) {
  const auto notice = [](const std::string& from, const std::string& domain_of_link) {
    Case subject = testing::case_of("From: WordPress <" + from + ">\r\n");
    Link link;
    link.kind = Link::Kind::anchor;
    link.host = link.registrable_domain = domain_of_link;
    subject.evidence.push_back(std::make_shared<const Link>(link));
    return foreign(std::move(subject));
  };
  EXPECT_THAT(notice("wordpress@www.my-site.example", "my-site.example"), IsEmpty());
  EXPECT_THAT(notice("wordpress@my-site.example", "evil.example"), ElementsAre("wordpress: my-site.example"));
  EXPECT_THAT(notice("wordpress@outlook.com", "outlook.com"), ElementsAre("wordpress: outlook.com"));
}

TEST(BrandOnForeignDomain, ACustomersMailboxIsNotTheProvider) {
  EXPECT_THAT(foreign_from("Microsoft <someone@outlook.com>"), ElementsAre("microsoft: outlook.com"));
  EXPECT_THAT(foreign_from("Microsoft Outlook <postmaster@outlook.com>"), IsEmpty());
}

TEST(BrandOnForeignDomain, AMailServerNamesItsSoftware) {
  const std::string from = "From: Microsoft Outlook <postmaster@example.jp>\r\n";
  EXPECT_THAT(foreign(testing::case_of(from + "Content-Type: multipart/report; boundary=b\r\n")), IsEmpty());
  EXPECT_THAT(foreign(testing::case_of(from)), ElementsAre("microsoft: example.jp"));
}

TEST(BrandOnForeignDomain, BulkSendersMaySpeakForAnybody) {
  EXPECT_THAT(foreign_from("Spotify <news@sendgrid.net>"), IsEmpty());
}

TEST(BrandOnForeignDomain, SubjectAndTextWithoutAnyOtherSender) {
  const std::string subject = "Subject: Your Netflix membership\r\n", body = "Dear Netflix customer, ...\r\n";
  EXPECT_THAT(foreign(testing::case_of("From: no-reply@example.com\r\n" + subject, body)),
              ElementsAre("netflix: example.com"));
  EXPECT_THAT(foreign(testing::case_of("From: Customer Support <a@example.com>\r\n" + subject, body)),
              ElementsAre("netflix: example.com"));
  EXPECT_THAT(foreign(testing::case_of("From: Taro Shop <a@example.com>\r\n" + subject, body)), IsEmpty());
  EXPECT_THAT(foreign(testing::case_of("From: no-reply@example.com\r\n" + subject, "Shall we watch it?\r\n")),
              IsEmpty());
}

TEST(BrandOnForeignDomain, ListsRewriteTheirMembers) {
  EXPECT_THAT(foreign(testing::case_of("From: Google Alerts via dev <dev@lists.example.org>\r\nList-Post: "
                                       "<mailto:dev@lists.example.org>\r\n")),
              IsEmpty());
}

}  // namespace
}  // namespace kanshiki::infer
