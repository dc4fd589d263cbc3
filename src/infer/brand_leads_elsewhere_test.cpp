#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "infer/inference.hpp"
#include "knowledge/testing.hpp"

namespace kanshiki::infer {

std::vector<Finding> brand_leads_elsewhere(const Case&, const Knowledge&);

namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

const Knowledge& knowledge() {
  static const Knowledge known = [] {
    Knowledge out;
    Brand brand;
    brand.id = "shop";
    brand.domains = {"shop.example"};
    out.brands = {brand};
    return out;
  }();
  return known;
}

/// A mail that claims to be of the brand "shop" and has these links.
Case claim(const std::vector<std::pair<Link::Kind, std::string>>& links) {
  Case subject = testing::case_of("From: no-reply@example.com\r\n");
  subject.evidence.clear();
  subject.findings = {
      {"identity.claims_brand",
       Meaning::neutral,
       {{"brand", std::string("shop")}, {"claimed_in", std::vector<std::string>{"from_name"}}},
       {}}};
  for (const auto& [kind, host] : links) {
    Link link;
    link.kind = kind;
    link.host = link.registrable_domain = host;
    subject.evidence.push_back(std::make_shared<const Link>(link));
  }
  return subject;
}

TEST(BrandLeadsElsewhere, TellsWhereTo) {
  const auto found = brand_leads_elsewhere(
      claim({{Link::Kind::anchor, "evil.example"}, {Link::Kind::text, "evil.example"}}), knowledge());
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_EQ(found[0].id, "link.brand_leads_elsewhere");
  EXPECT_EQ(std::get<std::vector<std::string>>(found[0].facts.back().value),
            std::vector<std::string>{"evil.example"});
}

TEST(BrandLeadsElsewhere, OneLinkToTheBrandClearsIt) {
  EXPECT_THAT(brand_leads_elsewhere(
                  claim({{Link::Kind::anchor, "evil.example"}, {Link::Kind::anchor, "www.shop.example"}}),
                  knowledge()),
              IsEmpty());
}

TEST(BrandLeadsElsewhere, WhatAnAnchorShowsLeadsNowhere) {
  Case subject = claim({});
  Link anchor, shown;
  anchor.kind = Link::Kind::anchor;
  anchor.host = anchor.registrable_domain = "evil.example";
  anchor.text = shown.raw = "https://www.shop.example/";
  shown.kind = Link::Kind::text;
  shown.host = "www.shop.example";
  subject.evidence = {std::make_shared<const Link>(anchor), std::make_shared<const Link>(shown)};
  EXPECT_THAT(brand_leads_elsewhere(subject, knowledge()), SizeIs(1));
}

TEST(BrandLeadsElsewhere, PicturesLeadNowhere) {
  EXPECT_THAT(brand_leads_elsewhere(claim({{Link::Kind::image, "cdn.example"}}), knowledge()), IsEmpty());
  EXPECT_THAT(brand_leads_elsewhere(claim({}), knowledge()), IsEmpty());
}

TEST(BrandLeadsElsewhere, AMentionIsNotEnough) {
  Case subject = claim({{Link::Kind::anchor, "evil.example"}});
  subject.findings[0].facts[1].value = std::vector<std::string>{"subject"};
  EXPECT_THAT(brand_leads_elsewhere(subject, knowledge()), IsEmpty());
  subject.findings[0].facts[1].value = std::vector<std::string>{"subject", "body"};
  EXPECT_THAT(brand_leads_elsewhere(subject, knowledge()), SizeIs(1));
  subject.mail = testing::case_of("From: Daily News <a@example.com>\r\n").mail;
  EXPECT_THAT(brand_leads_elsewhere(subject, knowledge()), IsEmpty());
}

TEST(BrandLeadsElsewhere, WithoutAClaimThereIsNothingToTell) {
  Case subject = claim({{Link::Kind::anchor, "evil.example"}});
  subject.findings.clear();
  EXPECT_THAT(brand_leads_elsewhere(subject, knowledge()), IsEmpty());
}

}  // namespace
}  // namespace kanshiki::infer
