/// A Japanese company's mail whose Date is in the zone of China. Rests on identity.claims_brand.

#include "infer/brand_claim.hpp"
#include "infer/inference.hpp"
#include "knowledge/brand_facts.hpp"
#include "model/cite.hpp"

namespace kanshiki::infer {
namespace {

constexpr int china_minutes = 8 * 60;  // China, Taiwan, Hong Kong, Singapore, Western Australia

/// Whether the brand is at home in Japan: its first domain is.
bool is_japanese(const Brand& brand) {
  return !brand.worldwide && !brand.domains.empty() && brand.domains.front().ends_with(".jp");
}

}  // namespace

std::vector<Finding> zone_unlike_brand(const Case& subject, const Knowledge& knowledge) {
  const Mail& mail = *subject.mail;
  if (!mail.date || mail.date->zone_minutes != china_minutes) return {};
  for (const auto& [brand, claim] : strong_claims(subject, knowledge)) {
    if (!is_japanese(*brand)) continue;
    std::vector<Cite> cites = {cite(mail, "Date")};
    cites.insert(cites.end(), claim->cites.begin(), claim->cites.end());
    return {{"header.zone_unlike_brand", Meaning::suspicious, brand_facts(*brand), std::move(cites)}};
  }
  return {};
}

}  // namespace kanshiki::infer
