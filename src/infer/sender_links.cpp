/// Whether any link leads to the domain that the mail says it is from. Those who write for themselves link to
/// their own site; whoever writes in a stranger's name, from a stranger's mailbox, links to a third place,
/// and often all of the mail, down to the words "unsubscribe", leads to that one place.

#include <algorithm>

#include "base/text.hpp"
#include "infer/brand_relations.hpp"
#include "infer/destinations.hpp"
#include "infer/inference.hpp"
#include "model/cite.hpp"
#include "model/mailing_list.hpp"
#include "model/thread.hpp"

namespace kanshiki::infer {
namespace {

/// Whether a page has several links and all lead to one owner, who is none of those that count clicks for
/// others.
bool lead_to_one_stranger(const std::vector<Piece<Link>>& links, const Knowledge& knowledge) {
  const std::string& owner = links.front()->registrable_domain;
  return std::count_if(links.begin(), links.end(), is_on_page) > 1 &&
         std::all_of(links.begin(), links.end(),
                     [&](const Piece<Link>& link) { return link->registrable_domain == owner; }) &&
         !DomainLists::below(knowledge.lookalikes.lists().bulk_senders, owner);
}

/// Whether any leads to another domain of the brand that the sender's is.
bool lead_to_senders_brand(const std::vector<Piece<Link>>& links, const Mail& mail,
                           const Knowledge& knowledge) {
  const Brand* brand = brand_of_sender(mail, knowledge);
  return brand && std::any_of(links.begin(), links.end(),
                              [&](const Piece<Link>& link) { return brand->may_own(link->host); });
}

}  // namespace

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
  if (answers_somebody(*subject.mail) || lead_to_senders_brand(links, *subject.mail, knowledge)) return {};
  std::vector<Finding> out;
  const auto note = [&](const char* id, Meaning meaning) {
    out.push_back(
        {id,
         meaning,
         {{"domain", to_valid_utf8(domain)}, {"registrable_domain", links.front()->registrable_domain}},
         {cite(*subject.mail, "From"), cite(*links.front())}});
  };
  if (!knowledge.mailboxes.is_free(domain)) note("link.none_leads_to_sender", Meaning::neutral);
  // People with free mailboxes pass on what they saw, two films of one site too.
  const bool passes_on =
      knowledge.mailboxes.is_free(domain) && knowledge.owner_of(links.front()->registrable_domain);
  if (lead_to_one_stranger(links, knowledge) && !passes_on && !discussion_list_field(*subject.mail))
    note("link.all_lead_to_one_stranger", Meaning::suspicious);
  return out;
}

}  // namespace kanshiki::infer
