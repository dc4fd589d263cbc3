#include <gmock/gmock.h>

#include "infer/testing.hpp"

namespace kanshiki::infer {

std::vector<Finding> sender_links(const Case&, const Knowledge&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::link;
using Kind = Link::Kind;

std::vector<std::string> found(const std::string& header, const std::vector<Piece<Link>>& links) {
  Case subject = kanshiki::testing::case_of(header);
  subject.evidence.assign(links.begin(), links.end());
  Knowledge knowledge;
  knowledge.mailboxes.free = {"free.example"};
  std::vector<std::string> out;
  for (const Finding& finding : sender_links(subject, knowledge)) out.push_back(finding.id);
  return out;
}

const auto elsewhere = link(Kind::anchor, "elsewhere.example"), own = link(Kind::anchor, "shop.example");

TEST(SenderLinks, LeadToTheSendersDomainOrNot) {
  EXPECT_THAT(found("From: a@mail.Shop.example\r\n", {elsewhere, own}), ElementsAre("link.leads_to_sender"));
  EXPECT_THAT(found("From: a@shop.example\r\n", {elsewhere}), ElementsAre("link.none_leads_to_sender"));
  EXPECT_THAT(found("From: a@notshop.example\r\n", {own}), ElementsAre("link.none_leads_to_sender"));
}

TEST(SenderLinks, ABrandHasSeveralDomains) {
  Case subject = kanshiki::testing::case_of("From: no-reply@mercari.jp\r\n");
  subject.evidence = {link(Kind::anchor, "www.mercari.com", "a"), link(Kind::anchor, "www.mercari.com", "b")};
  EXPECT_THAT(sender_links(subject, kanshiki::testing::knowledge()), IsEmpty());
}

TEST(SenderLinks, OfPeopleLeadAnywhere) {
  EXPECT_THAT(found("From: a@free.example\r\n", {elsewhere}), IsEmpty());
  EXPECT_THAT(found("From: a@shop.example\r\nSubject: Re: that page\r\n", {elsewhere}), IsEmpty());
}

TEST(SenderLinks, AllLeadToOneStranger) {
  const auto offer = link(Kind::anchor, "stranger.example", "offer"),
             leave = link(Kind::anchor, "stranger.example", "leave");
  EXPECT_THAT(found("From: a@shop.example\r\n", {offer, leave}),
              ElementsAre("link.none_leads_to_sender", "link.all_lead_to_one_stranger"));
  EXPECT_THAT(found("From: a@free.example\r\n", {offer, leave}),
              ElementsAre("link.all_lead_to_one_stranger"));
  EXPECT_THAT(found("From: a@free.example\r\n", {offer}), IsEmpty());
  EXPECT_THAT(found("From: a@free.example\r\n", {offer, elsewhere}), IsEmpty());
  EXPECT_THAT(found("From: a@free.example\r\nIn-Reply-To: <1@x.example>\r\n", {offer, leave}), IsEmpty());
  EXPECT_THAT(found("From: a@free.example\r\nList-Post: <mailto:l@x.example>\r\n", {offer, leave}),
              IsEmpty());
}

TEST(SenderLinks, AreMissing) {
  EXPECT_THAT(found("From: a@shop.example\r\n", {}), IsEmpty());
  EXPECT_THAT(found("From: a@shop.example\r\n", {link(Kind::image, "shop.example")}), IsEmpty());
  EXPECT_THAT(found("Subject: x\r\n", {own}), IsEmpty());
}

}  // namespace
}  // namespace kanshiki::infer
