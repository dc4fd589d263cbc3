#pragma once
/// In whose name a mail speaks.

#include <string_view>
#include <vector>

#include "knowledge/knowledge.hpp"
#include "model/case.hpp"

namespace kanshiki::infer {

/// Where a brand's name stands; the place that says most first.
enum class Place { from_name, letterhead, subject, body, title, picture };
std::string_view to_string(Place place);

/// A brand in whose name the mail speaks, and where it says so.
struct BrandClaim {
  const Brand* brand = nullptr;
  std::vector<Place> places;  ///< each once, by strength
  std::vector<Cite> cites;    ///< one a place
};

inline constexpr std::size_t most_claims = 5;

/// All claims, the strongest first, at most `most_claims`. Naming a brand is not speaking in its name: in the
/// body the name must stand beside words with which companies speak of themselves (phrase rule
/// mark.speaks_as_company), and of a reply or a mailing list's mail only the sender's name counts.
std::vector<BrandClaim> brand_claims(const Case& subject, const Knowledge& knowledge);

/// The finding identity.claims_brand tells of a claim; this reads its places back.
bool claimed_in(const Finding& finding, Place place);

/// A brand that a reader takes for the sender, and the finding identity.claims_brand that tells of it.
struct StrongClaim {
  const Brand* brand;
  const Finding* finding;
};

/// All of them, the strongest first: the sender is called so, or the sender bears no other name and the text
/// begins with the brand's, as short messages do ("[Brand] …"), or subject and text speak for the brand.
/// Shops write of carriers, and newspapers of everybody.
std::vector<StrongClaim> strong_claims(const Case& subject, const Knowledge& knowledge);

}  // namespace kanshiki::infer
