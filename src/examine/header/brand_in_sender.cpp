/// Whose name the sender uses: a brand in the display name or the subject, and whether the address is that
/// brand's.

#include <algorithm>

#include "examine/cite.hpp"
#include "examine/examiner.hpp"

namespace kanshiki::examine {
namespace {

bool names(std::string_view text, const Brand& brand) {
  return std::any_of(brand.aliases.begin(), brand.aliases.end(),
                     [&](const std::string& alias) { return icontains(text, alias); });
}

std::vector<Fact> brand_facts(const Brand& brand) {
  return {{"brand", brand.id}, {"name_en", brand.name_en}, {"name_ja", brand.name_ja}};
}

}  // namespace

Found brand_in_sender(const Mail& mail, const Knowledge& knowledge, World&) {
  Found out;
  for (const Brand& brand : knowledge.brands) {
    for (const Mailbox& from : mail.from.mailboxes) {
      if (!names(from.name, brand)) continue;
      auto facts = brand_facts(brand);
      facts.push_back({"claimed_in", std::string("from_name")});
      out.findings.push_back({"identity.claims_brand", Meaning::neutral, facts, {cite(mail, "From")}});
      if (brand.owns(from.domain)) continue;
      facts.push_back({"domain", std::string(from.domain)});
      facts.push_back({"official", brand.domains});
      out.findings.push_back(
          {"identity.brand_on_foreign_domain", Meaning::suspicious, facts, {cite(mail, "From")}});
    }
  }
  return out;
}

}  // namespace kanshiki::examine
