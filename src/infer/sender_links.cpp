/// Whether any link leads to the domain that the mail says it is from. Those who write for themselves link to
/// their own site; whoever writes in a stranger's name, from a stranger's mailbox, links to a third place.

#include <algorithm>

#include "base/text.hpp"
#include "infer/conversation.hpp"
#include "infer/destinations.hpp"
#include "infer/inference.hpp"
#include "model/cite.hpp"

namespace kanshiki::infer {
std::vector<Finding> sender_links(const Case& subject, const Knowledge& knowledge) {
  const auto& from = subject.mail->from.mailboxes;
  if (from.empty() || from.front().domain.empty()) return {};
  const std::string domain = to_lower(from.front().domain);
  std::vector<Piece<Link>> links = destinations(subject);
  std::erase_if(links, [](const Piece<Link>& link) { return link->registrable_domain.empty(); });
  if (links.empty()) return {};
  const auto own = std::find_if(links.begin(), links.end(), [&](const Piece<Link>& link) {
    return is_at_or_below(domain, link->registrable_domain);
  });
  if (own != links.end())
    return {{"link.leads_to_sender", Meaning::neutral, {{"domain", to_valid_utf8(domain)}}, {cite(**own)}}};
  if (knowledge.free_mail.contains(domain) || answers_somebody(*subject.mail)) return {};
  return {{"link.none_leads_to_sender",
           Meaning::neutral,
           {{"domain", to_valid_utf8(domain)}, {"registrable_domain", links.front()->registrable_domain}},
           {cite(*subject.mail, "From"), cite(*links.front())}}};
}

}  // namespace kanshiki::infer
