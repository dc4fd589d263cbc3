/// The mail speaks in the name of a company that the recipient does not use, by the profile. Rests on
/// identity.claims_brand.

#include <algorithm>

#include "base/text.hpp"
#include "infer/brand_claim.hpp"
#include "infer/inference.hpp"
#include "knowledge/brand_facts.hpp"

namespace kanshiki::infer {
namespace {

bool uses(const Profile& profile, const Brand& brand) {
  return std::any_of(profile.services.begin(), profile.services.end(), [&](const std::string& service) {
    return iequals(service, brand.id) || iequals(service, brand.name_en) || service == brand.name_ja;
  });
}

}  // namespace

std::vector<Finding> not_a_customer(const Case& subject, const Knowledge& knowledge) {
  std::vector<Finding> out;
  if (!knowledge.profile.services_known) return out;
  for (const auto& [brand, claim] : strong_claims(subject, knowledge))
    if (!uses(knowledge.profile, *brand))
      out.push_back({"identity.not_a_customer", Meaning::suspicious, brand_facts(*brand), claim->cites});
  return out;
}

}  // namespace kanshiki::infer
