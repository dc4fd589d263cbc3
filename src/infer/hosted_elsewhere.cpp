/// A link that leads into another network than the one in which the brand has its own site. Companies use
/// many networks; it says little by itself. Rests on identity.claims_brand, host.brand_network and
/// host.network.

#include <algorithm>

#include "infer/facts.hpp"
#include "infer/inference.hpp"
#include "knowledge/brand_facts.hpp"

namespace kanshiki::infer {
namespace {

std::vector<const Finding*> networks_of(const Case& subject, const Brand& brand) {
  std::vector<const Finding*> out;
  for (const Finding& finding : subject.findings)
    if (finding.id == "host.brand_network" && finding.text("brand") == brand.id) out.push_back(&finding);
  return out;
}

/// Clouds and networks of delivery hold the sites of everybody: nothing follows from being elsewhere.
bool is_of_its_own(const Finding& network, const Networks& networks) {
  const DataCentre* by = networks.data_centre(system_number(network));
  return !by || by->service == "hosting";
}

/// The first network of a link's host that is neither the brand's host nor in one of its networks.
const Finding* elsewhere(const Case& subject, const Brand& brand, const std::vector<const Finding*>& usual) {
  const auto is_usual = [&](const Finding& network) {
    return std::any_of(usual.begin(), usual.end(),
                       [&](const Finding* one) { return one->text("asn") == network.text("asn"); });
  };
  for (const Finding& finding : subject.findings)
    if (finding.id == "host.network" && finding.text("role") == "link" &&
        !brand.may_own(finding.text("host")) && !is_usual(finding))
      return &finding;
  return nullptr;
}

Finding told(const Brand& brand, const Finding& usual, const Finding& found) {
  std::vector<Fact> facts = brand_facts(brand);
  for (const char* name : {"host", "owner", "asn"}) {
    facts.push_back({name, std::string(found.text(name))});
    facts.push_back({std::string("brand_") + name, std::string(usual.text(name))});
  }
  Finding out{"host.unlike_brand_network", Meaning::neutral, std::move(facts), found.cites};
  out.cites.insert(out.cites.end(), usual.cites.begin(), usual.cites.end());
  return out;
}

}  // namespace

std::vector<Finding> hosted_elsewhere(const Case& subject, const Knowledge& known) {
  for (const Finding& claim : subject.findings) {
    const Brand* brand = claim.id == "identity.claims_brand" ? known.brand(claim.text("brand")) : nullptr;
    if (!brand) continue;
    const std::vector<const Finding*> usual = networks_of(subject, *brand);
    if (usual.empty() || !std::all_of(usual.begin(), usual.end(), [&](const Finding* one) {
          return is_of_its_own(*one, known.networks);
        }))
      continue;
    if (const Finding* found = elsewhere(subject, *brand, usual))
      return {told(*brand, *usual.front(), *found)};
  }
  return {};
}

}  // namespace kanshiki::infer
