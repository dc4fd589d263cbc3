/// A link's host that is made to look like a brand's. Each way of doing it is a finding of its own; all set
/// apart the registrable domain, the part that decides where the link leads.

#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "knowledge/brand_facts.hpp"

namespace kanshiki::examine {
namespace {

Finding finding(Imitation how) {
  switch (how) {
    case Imitation::official_domain_on_the_left:
      return {"link.official_domain_on_the_left", Meaning::suspicious, {}, {}};
    case Imitation::look_alike_letters:
      return {"link.look_alike_letters", Meaning::suspicious, {}, {}};
    case Imitation::typo:
      return {"link.mistyped_brand", Meaning::suspicious, {}, {}};
    case Imitation::name_with_lure_word:
      return {"link.brand_with_lure_word", Meaning::suspicious, {}, {}};
    case Imitation::name_in_wrong_label:
      return {"link.brand_in_wrong_label", Meaning::suspicious, {}, {}};
    case Imitation::name_under_other_suffix:
      return {"link.brand_under_other_suffix", Meaning::suspicious, {}, {}};
  }
  return {};
}

}  // namespace

Found lookalike_host(const Link& link, const Knowledge& knowledge, World&) {
  if (link.host.empty()) return {};
  const auto alike = knowledge.lookalikes.look(link.host);
  if (!alike) return {};
  Finding told = finding(alike->how);
  told.facts = brand_facts(knowledge.brands[alike->brand]);
  told.facts.push_back({"host", link.host});
  told.facts.push_back({"registrable_domain", link.registrable_domain});
  told.facts.push_back({"part", alike->part});
  told.cites = {cite(link)};
  return {{std::move(told)}, {}};
}

}  // namespace kanshiki::examine
