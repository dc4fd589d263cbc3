#include <gmock/gmock.h>

#include "infer/testing.hpp"

namespace kanshiki::infer {

std::vector<Finding> all_lead_to_brand(const Case&, const Knowledge&);

namespace {

using ::testing::IsEmpty;
using testing::link;
using ::testing::SizeIs;
using Kind = Link::Kind;

const Piece<Link> own = link(Kind::anchor, "www.mercari.com"), other = link(Kind::anchor, "s.example");

std::vector<Finding> told(const std::string& fields, const std::vector<Piece<Link>>& links,
                          const std::string& body = "hello\r\n", const std::string& found = {}) {
  Case subject = kanshiki::testing::case_of(fields, body);
  subject.evidence.insert(subject.evidence.end(), links.begin(), links.end());
  if (!found.empty()) subject.findings = {{found, Meaning::suspicious, {}, {}}};
  return all_lead_to_brand(subject, kanshiki::testing::knowledge());
}

const std::string from_brand = "From: no-reply@mercari.jp\r\n";

TEST(AllLeadToBrand, AndNowhereElse) {
  const auto found = told(from_brand, {own});
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_EQ(found[0].id, "link.all_lead_to_brand");
  EXPECT_EQ(found[0].text("brand"), "mercari");
}

TEST(AllLeadToBrand, OnesOwnAddressLeadsNowhere) {
  Link address;
  address.kind = Kind::anchor;
  address.scheme = "mailto";
  address.url = "mailto:hanako@example.jp?subject=x";
  const auto shown = std::make_shared<const Link>(address);
  EXPECT_THAT(told(from_brand + "To: hanako@example.jp\r\n", {own, shown}), SizeIs(1));
  EXPECT_THAT(told(from_brand + "To: hanako@example.net\r\n", {own, shown}), IsEmpty());
}

TEST(AllLeadToBrand, OnePlaceElsewhereOrNone) {
  EXPECT_THAT(told(from_brand, {own, other}), IsEmpty());
  EXPECT_THAT(told(from_brand, {}), IsEmpty());
  EXPECT_THAT(told("From: a@example.jp\r\n", {own}), IsEmpty());
  EXPECT_THAT(told("From: a@gmail.com\r\n", {link(Kind::anchor, "mail.google.com")}), IsEmpty());
  EXPECT_THAT(told("From: a@google.com\r\n", {link(Kind::anchor, "docs.google.com")}), IsEmpty())
      << "anybody has pages there";
}

TEST(AllLeadToBrand, AnotherWayOrADoubt) {
  EXPECT_THAT(told(from_brand + "Content-Type: application/pdf; name=a.pdf\r\n", {own}, "%PDF-1.4"),
              IsEmpty());
  EXPECT_THAT(told(from_brand, {own}, "hello\r\n", "header.reply_to_elsewhere"), IsEmpty());
  EXPECT_THAT(told(from_brand, {own}, "hello\r\n", "auth.reported_dmarc_fail"), IsEmpty());
  EXPECT_THAT(told(from_brand, {own}, "To cancel this order call us at 1-800-555-0100 within 24 hours.\r\n"),
              IsEmpty());
}

}  // namespace
}  // namespace kanshiki::infer
