/// The mail speaks in a brand's name, and its links lead to somebody else: what nearly every phishing mail
/// has in common. Rests on identity.claims_brand and the links.

#include <algorithm>

#include "infer/brand_claim.hpp"
#include "infer/brand_relations.hpp"
#include "infer/destinations.hpp"
#include "infer/inference.hpp"
#include "knowledge/brand_facts.hpp"

namespace kanshiki::infer {
std::vector<Finding> brand_leads_elsewhere(const Case& subject, const Knowledge& knowledge) {
  const auto claims = strong_claims(subject, knowledge);
  if (claims.empty()) return {};
  const auto [brand, claim] = claims.front();
  if (may_be_installed_there(*brand, subject, knowledge)) return {};
  std::vector<std::string> elsewhere;
  for (const auto& link : destinations(subject)) {
    if (brand->may_own(link->host)) return {};
    // Clicks that a mailing service counts first lead anywhere: they tell nothing.
    if (DomainLists::below(knowledge.lookalikes.lists().bulk_senders, link->host)) continue;
    if (std::find(elsewhere.begin(), elsewhere.end(), link->registrable_domain) == elsewhere.end())
      elsewhere.push_back(link->registrable_domain);
  }
  if (elsewhere.empty()) return {};
  std::vector<Fact> facts = brand_facts(*brand);
  facts.push_back({"domains", std::move(elsewhere)});
  return {{"link.brand_leads_elsewhere", Meaning::suspicious, std::move(facts), claim->cites}};
}

}  // namespace kanshiki::infer
