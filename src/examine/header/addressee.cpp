/// Whom the mail names as its addressees (To, Cc), beside whom it was delivered to.

#include <algorithm>

#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/recipient.hpp"
#include "model/mailing_list.hpp"

namespace kanshiki::examine {
namespace {

bool names_any(const AddressList& list, const Recipient& recipient) {
  return std::any_of(list.mailboxes.begin(), list.mailboxes.end(),
                     [&](const Mailbox& one) { return recipient.is_address(one.address); });
}

bool names_anybody(const AddressList& list) {
  return std::any_of(list.mailboxes.begin(), list.mailboxes.end(),
                     [](const Mailbox& one) { return !one.address.empty(); });
}

}  // namespace

Found addressee(const Route& route, const Knowledge& knowledge, World&) {
  Found out;
  const Mail& mail = *route.mail;
  if (list_field(mail)) return out;
  const Recipient recipient = recipient_of(route, knowledge);
  if (!names_anybody(mail.to) && !names_anybody(mail.cc)) {
    out.findings.push_back({"header.addressee_hidden", Meaning::suspicious, {}, {cite(mail, "To")}});
  } else if (recipient.told_by != "to" && !recipient.addresses.empty() && !names_any(mail.to, recipient) &&
             !names_any(mail.cc, recipient)) {
    out.findings.push_back({"header.recipient_not_named", Meaning::neutral, {}, {cite(mail, "To")}});
  }
  return out;
}

}  // namespace kanshiki::examine
