/// A link to a place that anyone gets at once and for nothing: shortened addresses, names of dynamic DNS,
/// free pages. Honest people use all of them; companies seldom.

#include "examine/cite.hpp"
#include "examine/examiner.hpp"

namespace kanshiki::examine {

Found borrowed_host(const Link& link, const Knowledge& knowledge, World&) {
  if (link.host.empty() || !link.is_followed()) return {};
  const DomainLists& lists = knowledge.lookalikes.lists();
  const auto told = [&](const char* id) -> Found {
    return {{{id, Meaning::suspicious, {{"host", link.host}}, {cite(link)}}}, {}};
  };
  if (DomainLists::below(lists.shorteners, link.host)) return told("link.shortener");
  if (DomainLists::below(lists.dynamic_dns, link.host)) return told("link.dynamic_dns");
  if (DomainLists::below(lists.free_hosting, link.host)) return told("link.free_hosting");
  return {};
}

}  // namespace kanshiki::examine
