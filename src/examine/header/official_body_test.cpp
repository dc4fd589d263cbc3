#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found official_body(const Mail&, const Knowledge&, World&);

namespace {

using ::testing::IsEmpty;

Found told(const std::string& from, const std::string& subject = "お知らせ") {
  return testing::run(official_body,
                      testing::mail("From: " + from + "\nSubject: " + subject + "\n\nhello\n"));
}

TEST(OfficialBody, OnAPrivateDomain) {
  const Found found = told("厚生労働省 年金局 <info@example.com>");
  ASSERT_EQ(found.findings.size(), 1u);
  EXPECT_EQ(found.findings[0].id, "identity.official_body_on_private_domain");
  EXPECT_EQ(found.findings[0].text("body"), "厚生労働省");
  EXPECT_EQ(found.findings[0].text("domain"), "example.com");
  EXPECT_EQ(told("港区役所 税務課 <zeimu@minato-city.test>").findings.size(), 1u);
  EXPECT_EQ(told("<info@example.com>", "【法務局】供託金の還付について").findings.size(), 1u);
  EXPECT_EQ(told("HM Revenue & Customs <refunds@example.com>").findings.size(), 1u);
  EXPECT_EQ(told("Agencia Tributaria <avisos@example.com>").findings.size(), 1u);
  EXPECT_EQ(told("富山県警察 捜査第二課 <sosa@gmail.com>").findings.size(), 1u) << "everybody has one there";
}

TEST(OfficialBody, OnItsOwn) {
  for (const char* from : {"厚生労働省 <mm@mhlw.go.jp>", "港区役所 <koho@city.minato.tokyo.jp>",
                           "愛知県庁 <mail@pref.aichi.lg.jp>", "HMRC <no.reply@tax.service.gov.uk>",
                           "Gendarmerie nationale <contact@interieur.gouv.fr>"})
    EXPECT_THAT(told(from).findings, IsEmpty()) << from;
}

TEST(OfficialBody, IsNotClaimedByWhoWritesOfIt) {
  EXPECT_THAT(told("例示新聞 <news@example.com>", "国税庁が新方針を発表").findings, IsEmpty());
  EXPECT_THAT(told("税理士 山田 <yamada@example.com>", "税務署への提出書類について").findings, IsEmpty());
  EXPECT_THAT(testing::run(official_body, testing::mail("Subject: x\n\nhello\n")).findings, IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
