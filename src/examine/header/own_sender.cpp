/// A sender who says to be of the recipient's own house, in mail that came in from outside; or whose mail a
/// machine of the house brought, as its verified name tells.

#include <algorithm>

#include "base/text.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/recipient.hpp"
#include "examine/route/side.hpp"
#include "examine/route/through_list.hpp"
#include "model/report.hpp"

namespace kanshiki::examine {
Found own_sender(const Route& route, const Knowledge& knowledge, World&) {
  Found out;
  const Mail& mail = *route.mail;
  if (mail.from.mailboxes.empty() || !came_from_outside(route)) return out;
  // Servers report failures in the name of the house that they serve.
  if (boundary_hop(route)->line.authenticated || came_through_list(route) || is_failure_notice(mail))
    return out;
  const Mailbox& author = mail.from.mailboxes.front();
  const Recipient recipient = recipient_of(route, knowledge);
  const bool own_machine = recipient.owns(route.boundary->rdns);
  const bool to_itself = std::any_of(
      mail.to.mailboxes.begin(), mail.to.mailboxes.end(),
      [&](const Mailbox& one) { return !one.address.empty() && iequals(one.address, author.address); });
  const std::vector<Fact> facts = {{"address", to_valid_utf8(author.address)},
                                   {"ip", route.boundary->ip->to_string()},
                                   {"told_by", std::string(recipient.told_by)}};
  if (own_machine) {
    if (recipient.owns(author.domain) && recipient.told_by != "to")
      out.findings.push_back({"identity.own_machine",
                              Meaning::benign,
                              {{"address", to_valid_utf8(author.address)}, {"host", route.boundary->rdns}},
                              {cite(mail, "From")}});
    return out;
  }
  if (recipient.is_address(author.address)) {
    out.findings.push_back(
        {"identity.own_address_as_sender", Meaning::suspicious, facts, {cite(mail, "From")}});
  } else if (recipient.owns(author.domain)) {
    out.findings.push_back(
        {"identity.own_domain_as_sender", Meaning::suspicious, facts, {cite(mail, "From")}});
  } else if (to_itself) {
    out.findings.push_back(
        {"header.sender_is_addressee", Meaning::suspicious, facts, {cite(mail, "From"), cite(mail, "To")}});
  }
  return out;
}

}  // namespace kanshiki::examine
