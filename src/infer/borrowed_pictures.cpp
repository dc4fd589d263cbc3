/// The pictures are fetched from the brand's own site, and no link leads there: a mail that was made to look
/// right with as little work as possible.

#include "infer/brand_claim.hpp"
#include "infer/destinations.hpp"
#include "infer/inference.hpp"
#include "knowledge/brand_facts.hpp"
#include "model/cite.hpp"

namespace kanshiki::infer {
namespace {

/// A picture that is fetched from one of the brand's hosts; null if there is none.
const Link* picture_of(const Brand& brand, const Case& subject) {
  for (const auto& link : subject.all<Link>())
    if (link->kind == Link::Kind::image && brand.owns(link->host)) return link.get();
  return nullptr;
}

/// A link that leads away from the brand, if none leads there; null otherwise.
const Link* way_out(const Brand& brand, const Case& subject, const DomainLists& lists) {
  const Link* out = nullptr;
  for (const auto& link : destinations(subject)) {
    if (brand.may_own(link->host) || DomainLists::below(lists.bulk_senders, link->host)) return nullptr;
    if (!out) out = link.get();
  }
  return out;
}

}  // namespace

std::vector<Finding> borrowed_pictures(const Case& subject, const Knowledge& knowledge) {
  const auto claims = strong_claims(subject, knowledge);
  if (claims.empty()) return {};
  const Brand& brand = *claims.front().brand;
  const Link* picture = picture_of(brand, subject);
  const Link* out = picture ? way_out(brand, subject, knowledge.lookalikes.lists()) : nullptr;
  if (!out) return {};
  std::vector<Fact> facts = brand_facts(brand);
  facts.push_back({"host", picture->host});
  facts.push_back({"registrable_domain", out->registrable_domain});
  return {{"link.borrowed_pictures", Meaning::suspicious, std::move(facts), {cite(*picture), cite(*out)}}};
}

}  // namespace kanshiki::infer
