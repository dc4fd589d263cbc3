/// Every link leads to the brand in whose name the mail speaks, all but one: copied from real mail, with the
/// one place changed that matters.

#include <set>
#include <string>

#include "infer/brand_claim.hpp"
#include "infer/destinations.hpp"
#include "infer/inference.hpp"
#include "knowledge/brand_facts.hpp"
#include "model/cite.hpp"

namespace kanshiki::infer {
namespace {

constexpr std::size_t fewest_genuine = 2;

}  // namespace

std::vector<Finding> all_genuine_but_one(const Case& subject, const Knowledge& knowledge) {
  const auto claims = strong_claims(subject, knowledge);
  if (claims.empty() || subject.finding("identity.proven_brand")) return {};
  const Brand& brand = *claims.front().brand;
  std::set<std::string> genuine, foreign;
  const Link* odd = nullptr;
  for (const auto& link : destinations(subject)) {
    if (brand.owns(link->host)) {
      genuine.insert(link->url);
    } else if (!knowledge.lookalikes.says_no_owner(link->host)) {
      foreign.insert(link->registrable_domain);
      odd = link.get();
    }
  }
  if (genuine.size() < fewest_genuine || foreign.size() != 1) return {};
  std::vector<Fact> facts = brand_facts(brand);
  facts.push_back({"registrable_domain", *foreign.begin()});
  facts.push_back({"genuine", static_cast<std::int64_t>(genuine.size())});
  return {{"link.all_genuine_but_one", Meaning::suspicious, std::move(facts), {cite(*odd)}}};
}

}  // namespace kanshiki::infer
