/// The mail is sent in one brand's name and speaks in another's: a template that was used again. Rests on
/// identity.claims_brand.

#include <algorithm>

#include "infer/brand_claim.hpp"
#include "infer/brand_relations.hpp"
#include "infer/inference.hpp"
#include "knowledge/brand_facts.hpp"

namespace kanshiki::infer {
namespace {

bool in_front(const Finding& claim) {
  return claimed_in(claim, Place::from_name) || claimed_in(claim, Place::subject);
}

/// Whether the brand is named anywhere in what follows the subject.
bool is_named_inside(const Case& subject, const Knowledge& knowledge, const Brand& brand) {
  const auto texts = subject.all<Text>();
  return std::any_of(texts.begin(), texts.end(), [&](const auto& text) {
    if (!text->part) return false;
    const auto mentions = knowledge.brand_index.names_in(text->folded.text);
    return std::any_of(mentions.begin(), mentions.end(),
                       [&](const BrandMention& one) { return are_kin(knowledge.brands[one.brand], brand); });
  });
}

/// The first cite of a claim at a place that says less than the subject.
Cite inner_cite(const Finding& claim) { return claim.cites.empty() ? Cite{} : claim.cites.back(); }

}  // namespace

std::vector<Finding> two_brands(const Case& subject, const Knowledge& knowledge) {
  for (const Finding& outer : subject.findings) {
    if (outer.id != "identity.claims_brand" || !in_front(outer)) continue;
    const Brand* front = knowledge.brand(outer.text("brand"));
    if (!front || may_send(*subject.mail, *front)) continue;
    for (const Finding& inner : subject.findings) {
      if (inner.id != "identity.claims_brand" || in_front(inner) || !claimed_in(inner, Place::body)) continue;
      const Brand* back = knowledge.brand(inner.text("brand"));
      if (!back || may_send(*subject.mail, *back) || are_kin(*front, *back)) continue;
      if (is_named_inside(subject, knowledge, *front)) break;
      std::vector<Fact> facts = brand_facts(*front);
      facts.push_back({"other_en", back->name_en});
      facts.push_back({"other_ja", back->name_ja});
      return {{"identity.two_brands",
               Meaning::suspicious,
               std::move(facts),
               {outer.cites.front(), inner_cite(inner)}}};
    }
  }
  return {};
}

}  // namespace kanshiki::infer
