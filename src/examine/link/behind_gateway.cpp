/// Leads from a link that wraps another to that one: filters of mail rewrite links, senders hide theirs
/// behind redirectors. What wraps says nothing of the sender; that a stranger's host was used for it does, a
/// little.

#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/link/make_link.hpp"
#include "examine/link/unwrap.hpp"

namespace kanshiki::examine {
namespace {

constexpr std::int64_t deepest = 8;  // redirectors inside redirectors

/// Who wraps the link, by name if it is a known service, and where it leads.
std::vector<Fact> facts_of(const Link& link, const Link& inner, const Gateway* gateway) {
  return {gateway ? Fact{"gateway", gateway->name} : Fact{"host", link.host},
          {"registrable_domain", link.registrable_domain},
          {"leads_to", inner.registrable_domain}};
}

Finding finding(const Link& link, const Link& inner, const Gateway* gateway, const DomainLists& lists) {
  std::vector<Fact> facts = facts_of(link, inner, gateway);
  if (gateway && gateway->side == Gateway::Side::recipient)
    return {"link.rewritten_by_filter", Meaning::neutral, std::move(facts), {cite(link)}};
  if (gateway) return {"link.known_redirector", Meaning::neutral, std::move(facts), {cite(link)}};
  if (DomainLists::below(lists.bulk_senders, link.host))
    return {"link.click_counter", Meaning::neutral, std::move(facts), {cite(link)}};
  return {"link.redirector", Meaning::suspicious, std::move(facts), {cite(link)}};
}

}  // namespace

Found behind_gateway(const Link& link, const Knowledge& knowledge, World&) {
  const auto self = link.weak_from_this().lock();
  const auto wrapping = unwrap(link, knowledge);
  if (!self || !wrapping) return {};
  if (times_unwrapped(link) == deepest)
    return {{{"link.unwrap_limit", Meaning::suspicious, {{"most", deepest}}, {cite(link)}}}, {}};
  Link inner = make_inner_link(self, wrapping->inner);
  Found out;
  out.findings.push_back(finding(link, inner, wrapping->gateway, knowledge.lookalikes.lists()));
  out.leads.push_back(std::make_shared<const Link>(std::move(inner)));
  return out;
}

}  // namespace kanshiki::examine
