/// The mail speaks in a brand's name, and its links lead to somebody else: what nearly every phishing mail
/// has in common. Rests on identity.claims_brand (an observation) and the links.

#include <algorithm>
#include "infer/inference.hpp"

namespace kanshiki::infer {
namespace {

const Brand* brand_of(const Finding& claim, const Knowledge& knowledge) {
  for (const Brand& brand : knowledge.brands)
    if (brand.id == claim.text("brand")) return &brand;
  return nullptr;
}

/// A link that a reader is meant to follow, as opposed to a picture that is fetched.
bool invites(const Link& link) {
  return link.kind == Link::Kind::anchor || link.kind == Link::Kind::text || link.kind == Link::Kind::form;
}

}  // namespace

std::vector<Finding> brand_leads_elsewhere(const Case& subject, const Knowledge& knowledge) {
  const Finding* claim = subject.finding("identity.claims_brand");
  const Brand* brand = claim ? brand_of(*claim, knowledge) : nullptr;
  if (!brand) return {};
  std::vector<std::string> elsewhere;
  for (const auto& link : subject.all<Link>()) {
    if (!invites(*link) || link->host.empty()) continue;
    if (brand->owns(link->host)) return {};
    if (std::find(elsewhere.begin(), elsewhere.end(), link->registrable_domain) == elsewhere.end())
      elsewhere.push_back(link->registrable_domain);
  }
  if (elsewhere.empty()) return {};
  return {{"link.brand_leads_elsewhere",
           Meaning::suspicious,
           {{"brand", brand->id},
            {"name_en", brand->name_en},
            {"name_ja", brand->name_ja},
            {"domains", elsewhere}},
           claim->cites}};
}

}  // namespace kanshiki::infer
