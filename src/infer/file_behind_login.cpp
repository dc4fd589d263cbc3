/// A file can only be seen, says the mail, with the password of one's mailbox or office, and the link leads
/// to a stranger: neither the sender nor the recipient's house, nor any company whose login that would be.

#include <optional>
#include <set>
#include <string>

#include "base/text.hpp"
#include "infer/destinations.hpp"
#include "infer/inference.hpp"
#include "infer/said.hpp"
#include "model/cite.hpp"

namespace kanshiki::infer {
namespace {

/// Domains that may ask for that login: the recipient's house, and a sender who proved who he is.
std::set<std::string> at_home(const Case& subject, const Mailboxes& mailboxes) {
  const Mail& mail = *subject.mail;
  std::set<std::string> out;
  const auto take = [&](const AddressList& list) {
    for (const Mailbox& one : list.mailboxes) out.emplace(mailboxes.organisation(to_lower(one.domain)));
  };
  take(mail.to), take(mail.cc);
  if (subject.finding("identity.proven")) take(mail.from);
  return out;
}

/// The first link to somebody who has no such login.
std::optional<Piece<Link>> leads_to_stranger(const Case& subject, const Knowledge& knowledge) {
  const auto home = at_home(subject, knowledge.mailboxes);
  const DomainLists& lists = knowledge.lookalikes.lists();
  const bool filled_in = subject.finding("link.hands_over_recipient");
  for (const auto& link : destinations(subject)) {
    const bool anybodys = DomainLists::below(lists.free_hosting, link->host);
    const bool known = link->registrable_domain.empty() || home.contains(link->registrable_domain) ||
                       knowledge.owner_of(link->host) || DomainLists::below(lists.bulk_senders, link->host);
    if (filled_in || anybodys || !known) return link;
  }
  return std::nullopt;
}

}  // namespace

std::vector<Finding> file_behind_login(const Case& subject, const Knowledge& knowledge) {
  const auto demand = said(subject, knowledge.phrases, "mark.file_wants_login");
  const auto link = demand ? leads_to_stranger(subject, knowledge) : std::nullopt;
  if (!link) return {};
  return {{"scheme.file_behind_login",
           Meaning::suspicious,
           {{"host", (*link)->host}, {"words", demand->quote}},
           {*demand, cite(**link)}}};
}

}  // namespace kanshiki::infer
