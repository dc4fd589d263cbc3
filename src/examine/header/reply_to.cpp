/// Where an answer goes (Reply-To, RFC 5322 §3.6.2), if not to the author.

#include <algorithm>

#include "base/text.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/organisation.hpp"
#include "model/mailing_list.hpp"

namespace kanshiki::examine {
namespace {

/// A reply address that is not the author's house; null if there is none, or the reply goes to a list.
const Mailbox* reply_elsewhere(const Mail& mail) {
  if (mail.from.mailboxes.empty() || list_field(mail)) return nullptr;
  const Mailbox& author = mail.from.mailboxes.front();
  const auto& replies = mail.reply_to.mailboxes;
  const auto hit = std::find_if(replies.begin(), replies.end(), [&](const Mailbox& one) {
    return !one.domain.empty() && !same_organisation(one.domain, author.domain);
  });
  return hit == replies.end() ? nullptr : &*hit;
}

}  // namespace

Found reply_to(const Mail& mail, const Knowledge& knowledge, World&) {
  Found out;
  const Mailbox* reply = reply_elsewhere(mail);
  if (!reply) return out;
  const Mailbox& author = mail.from.mailboxes.front();
  const std::vector<Fact> facts = {{"reply_to", to_valid_utf8(reply->address)},
                                   {"from", to_valid_utf8(author.address)}};
  const std::vector<Cite> cites = {cite(mail, "Reply-To"), cite(mail, "From")};
  const bool free = knowledge.mailboxes.is_free(reply->domain) && !knowledge.mailboxes.is_free(author.domain);
  if (free) {
    out.findings.push_back({"header.reply_to_free_mail", Meaning::suspicious, facts, cites});
  } else {
    out.findings.push_back({"header.reply_to_elsewhere", Meaning::suspicious, facts, cites});
  }
  return out;
}

}  // namespace kanshiki::examine
