#include "infer/destinations.hpp"

#include <gmock/gmock.h>

namespace kanshiki::infer {
namespace {

using ::testing::ElementsAre;

Piece<Link> link(Link::Kind kind, const std::string& host, const std::string& text = {},
                 const Piece<Link>& outer = nullptr) {
  Link out;
  out.kind = kind;
  out.host = host;
  out.raw = "https://" + host + "/";
  out.text = text;
  out.unwrapped_from = outer;
  return std::make_shared<const Link>(std::move(out));
}

std::vector<std::string> hosts(std::vector<Evidence> links) {
  Case subject;
  subject.evidence = std::move(links);
  std::vector<std::string> out;
  for (const auto& one : destinations(subject)) out.push_back(one->host);
  return out;
}

TEST(Destinations, WhatIsFollowedNotWhatIsFetched) {
  EXPECT_THAT(hosts({link(Link::Kind::text, "a.example"), link(Link::Kind::image, "b.example"),
                     link(Link::Kind::form, "c.example"), link(Link::Kind::resource, "d.example"),
                     link(Link::Kind::refresh, "e.example"), link(Link::Kind::attachment, "f.example"),
                     link(Link::Kind::anchor, "")}),
              ElementsAre("a.example", "c.example", "e.example", "f.example"));
}

TEST(Destinations, AnAddressThatAnAnchorShowsIsNotOne) {
  EXPECT_THAT(hosts({link(Link::Kind::anchor, "evil.example", "https://bank.example/"),
                     link(Link::Kind::text, "bank.example", "https://bank.example/")}),
              ElementsAre("evil.example"));
}

TEST(Destinations, OfAWrappedLinkTheInnerOne) {
  const auto outer = link(Link::Kind::anchor, "filter.example", "x");
  EXPECT_THAT(hosts({outer, link(Link::Kind::anchor, "shop.example", "x", outer)}),
              ElementsAre("shop.example"));
}

}  // namespace
}  // namespace kanshiki::infer
