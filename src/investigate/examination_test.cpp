#include "investigate/examination.hpp"
#include "base/testing/source_tree.hpp"

#include <gtest/gtest.h>

#include "parse/mail.hpp"

namespace kanshiki {
namespace {

const Knowledge& knowledge() {
  static const auto loaded = load_knowledge(source_tree() / "data");
  EXPECT_TRUE(loaded) << (loaded ? "" : loaded.error().what);
  return **loaded;
}

Case examined(std::string mail, Reach reach = Reach::local) {
  Refusing nobody;
  return examine_mail(*parse::parse_mail(std::move(mail)), knowledge(), nobody, {reach, {}});
}

TEST(Examination, LeadsAreFollowed) {
  const Case subject = examined("From: a@example.com\nSubject: x\n\nhttps://www.example.org/a\n");
  ASSERT_EQ(subject.all<Link>().size(), 1u);
  EXPECT_EQ(subject.all<Link>()[0]->registrable_domain, "example.org");
}

TEST(Examination, ABrandOnAForeignDomainThatLeadsElsewhereIsPhishing) {
  const Case subject = examined("From: Xserver <x@example.com>\nSubject: x\n\nhttps://login.example.org/a\n");
  EXPECT_TRUE(subject.finding("identity.brand_on_foreign_domain"));
  EXPECT_TRUE(subject.finding("link.brand_leads_elsewhere"));
  EXPECT_EQ(subject.verdict.kind, Class::phishing);
}

TEST(Examination, TheBrandItselfIsLeftAlone) {
  const Case subject =
      examined("From: Xserver <x@xserver.ne.jp>\nSubject: x\n\nhttps://www.xserver.ne.jp/a\n");
  EXPECT_FALSE(subject.finding("identity.brand_on_foreign_domain"));
  EXPECT_FALSE(subject.finding("link.brand_leads_elsewhere"));
}

TEST(Examination, AUrlThatWasGivenIsCitedAsSuch) {
  Refusing nobody;
  const Case subject =
      examine_url("https://xserver-login.example.org/", knowledge(), nobody, {Reach::local, {}});
  ASSERT_FALSE(subject.findings.empty());
  for (const Finding& finding : subject.findings)
    for (const Cite& cite : finding.cites) {
      EXPECT_EQ(to_string(cite.in), "given") << finding.id;
      EXPECT_EQ(cite.quote, "https://xserver-login.example.org/");
    }
  EXPECT_EQ(subject.all<Link>().at(0)->found_in(), "given");
}

TEST(Examination, SilenceIsUnclear) {
  EXPECT_EQ(
      examined("From: a@example.com\nSubject: lunch\nDate: Thu, 14 Oct 2021 12:00:00 +0900\n\nAt noon?\n")
          .verdict.kind,
      Class::unclear);
}

TEST(Examination, TheSameMailGivesTheSameCase) {
  const std::string mail =
      "From: Xserver <x@example.com>\nSubject: x\n\nhttps://a.example.org/ https://b.example.net/\n";
  const Case one = examined(mail), two = examined(mail);
  ASSERT_EQ(one.findings.size(), two.findings.size());
  for (std::size_t i = 0; i < one.findings.size(); ++i) EXPECT_EQ(one.findings[i].id, two.findings[i].id);
  EXPECT_EQ(one.verdict.probability, two.verdict.probability);
}

}  // namespace
}  // namespace kanshiki
