/// The mail speaks in a brand's name, and its links lead to somebody else: what nearly every phishing mail
/// has in common. Rests on identity.claims_brand and the links.

#include <algorithm>
#include <set>

#include "infer/brand_claim.hpp"
#include "infer/inference.hpp"
#include "knowledge/brand_facts.hpp"

namespace kanshiki::infer {
namespace {

const Finding* strongest_claim(const Case& subject, const BrandIndex& index) {
  for (const Finding& finding : subject.findings)
    if (finding.id == "identity.claims_brand" && is_strong(finding, *subject.mail, index)) return &finding;
  return nullptr;
}

/// What anchors show instead of their targets: a URL among it leads nowhere.
std::set<std::string_view> shown_by_anchors(const std::vector<Piece<Link>>& links) {
  std::set<std::string_view> out;
  for (const auto& link : links)
    if (link->kind == Link::Kind::anchor) out.insert(link->text);
  return out;
}

/// A link that a reader is meant to follow, as opposed to a picture that is fetched.
bool invites(const Link& link, const std::set<std::string_view>& shown) {
  if (link.kind == Link::Kind::text) return !shown.contains(link.raw);
  return link.kind == Link::Kind::anchor || link.kind == Link::Kind::form;
}

}  // namespace

std::vector<Finding> brand_leads_elsewhere(const Case& subject, const Knowledge& knowledge) {
  const Finding* claim = strongest_claim(subject, knowledge.brand_index);
  const Brand* brand = claim ? knowledge.brand(claim->text("brand")) : nullptr;
  if (!brand) return {};
  std::vector<std::string> elsewhere;
  const auto links = subject.all<Link>();
  const std::set<std::string_view> shown = shown_by_anchors(links);
  for (const auto& link : links) {
    if (!invites(*link, shown) || link->host.empty()) continue;
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
