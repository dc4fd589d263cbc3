/// The Sender field: who is said to have handed the mail in for the author (RFC 5322 §3.6.2).

#include "base/text.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/organisation.hpp"
#include "model/mailing_list.hpp"

namespace kanshiki::examine {

Found sender_field(const Mail& mail, const Knowledge&, World&) {
  Found out;
  if (mail.sender.mailboxes.empty() || mail.from.mailboxes.empty() || list_field(mail)) return out;
  const Mailbox &sender = mail.sender.mailboxes.front(), &author = mail.from.mailboxes.front();
  if (sender.domain.empty() || same_organisation(sender.domain, author.domain)) return out;
  out.findings.push_back(
      {"header.sender_differs",
       Meaning::suspicious,
       {{"sender", to_valid_utf8(sender.address)}, {"from", to_valid_utf8(author.address)}},
       {cite(mail, "Sender"), cite(mail, "From")}});
  return out;
}

}  // namespace kanshiki::examine
