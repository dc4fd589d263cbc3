#pragma once
/// What the tests of inferences about a brand's links share.

#include <string>
#include <utility>
#include <vector>

#include "infer/inference.hpp"
#include "knowledge/testing.hpp"

namespace kanshiki::infer::testing {

/// Knowledge of one brand, "shop" of shop.example.
inline const Knowledge& one_brand() {
  static const Knowledge known = [] {
    Knowledge out;
    Brand brand;
    brand.id = "shop";
    brand.domains = {"shop.example"};
    out.brands = {brand};
    out.phrases = kanshiki::testing::knowledge().phrases;
    return out;
  }();
  return known;
}

inline Piece<Link> link(Link::Kind kind, const std::string& host, const std::string& text = {}) {
  Link out;
  out.kind = kind;
  out.host = out.registrable_domain = host;
  out.url = out.raw = "https://" + host + "/" + text;
  out.text = text;
  return std::make_shared<const Link>(std::move(out));
}

/// A mail whose sender is called as the brand "shop", with these links.
inline Case claim(const std::vector<Piece<Link>>& links) {
  Case subject = kanshiki::testing::case_of("From: no-reply@example.com\r\n");
  subject.evidence.assign(links.begin(), links.end());
  subject.findings = {
      {"identity.claims_brand",
       Meaning::neutral,
       {{"brand", std::string("shop")}, {"claimed_in", std::vector<std::string>{"from_name"}}},
       {}}};
  return subject;
}

}  // namespace kanshiki::infer::testing
