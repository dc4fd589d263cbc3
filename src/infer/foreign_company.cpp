/// The mail speaks in a brand's name, and the company that signs it is another known one. Rests on
/// identity.claims_brand and on the phrase rule mark.company.

#include <algorithm>

#include "base/text.hpp"
#include "infer/brand_claim.hpp"
#include "infer/brand_relations.hpp"
#include "infer/inference.hpp"
#include "knowledge/brand_facts.hpp"
#include "model/cite.hpp"

namespace kanshiki::infer {
namespace {

/// Who signs: the brands named by the companies in a text, and the words.
struct Signature {
  const Brand* brand;
  Cite cite;
};

/// Marks of one rule come by position and do not overlap.
std::vector<Signature> signatures_in(const Text& text, const Knowledge& knowledge) {
  const std::size_t company = knowledge.phrases.find("mark.company");
  std::vector<Mark> signs;
  for (const Mark& mark : text.marks)
    if (mark.rule == company) signs.push_back(mark);
  std::vector<Signature> out;
  if (signs.empty()) return out;
  for (const BrandMention& one : knowledge.brand_index.names_in(text.folded.text)) {
    const auto sign = std::partition_point(signs.begin(), signs.end(),
                                           [&](const Mark& mark) { return mark.end < one.end; });
    const bool inside = sign != signs.end() && sign->begin <= one.begin;
    if (inside)
      out.push_back({&knowledge.brands[one.brand], cite(text, trim(text.words(sign->begin, sign->end)))});
  }
  return out;
}

/// The brands that a reader takes for the sender and that may not have sent the mail.
std::vector<StrongClaim> doubtful_claims(const Case& subject, const Knowledge& knowledge) {
  std::vector<StrongClaim> out = strong_claims(subject, knowledge);
  std::erase_if(out, [&](const StrongClaim& one) { return may_send(*subject.mail, *one.brand); });
  return out;
}

}  // namespace

std::vector<Finding> foreign_company(const Case& subject, const Knowledge& knowledge) {
  const std::vector<StrongClaim> claims = doubtful_claims(subject, knowledge);
  if (claims.empty()) return {};
  std::vector<Signature> signatures;
  for (const auto& text : subject.all<Text>())
    if (text->part)
      for (Signature& one : signatures_in(*text, knowledge)) signatures.push_back(std::move(one));
  if (signatures.empty()) return {};
  for (const auto& [brand, claim] : claims) {
    const auto agrees = [&brand = *brand](const Signature& one) { return are_kin(*one.brand, brand); };
    if (std::any_of(signatures.begin(), signatures.end(), agrees)) continue;
    const Signature& other = signatures.front();
    std::vector<Fact> facts = brand_facts(*brand);
    facts.push_back({"company", other.cite.quote});
    return {{"identity.foreign_company",
             Meaning::suspicious,
             std::move(facts),
             {claim->cites.front(), other.cite}}};
  }
  return {};
}

}  // namespace kanshiki::infer
