/// In whose name the mail speaks: known brands that the sender's name, the subject, the text or its pictures
/// claim. One finding a brand, the strongest claim first.

#include "infer/brand_claim.hpp"
#include "infer/inference.hpp"
#include "knowledge/brand_facts.hpp"

namespace kanshiki::infer {

std::vector<Finding> claims_brand(const Case& subject, const Knowledge& knowledge) {
  std::vector<Finding> out;
  for (BrandClaim& claim : brand_claims(subject, knowledge)) {
    std::vector<std::string> places;
    for (const Place place : claim.places) places.emplace_back(to_string(place));
    std::vector<Fact> facts = brand_facts(*claim.brand);
    facts.push_back({"claimed_in", std::move(places)});
    out.push_back({"identity.claims_brand", Meaning::neutral, std::move(facts), std::move(claim.cites)});
  }
  return out;
}

}  // namespace kanshiki::infer
