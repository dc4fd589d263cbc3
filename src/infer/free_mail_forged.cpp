/// The sender's address is a free mailbox whose provider did not send this mail. The big providers sign what
/// is sent through them, so that a failed proof, with no list or forwarder in between, tells of a borrowed
/// address.

#include "base/text.hpp"
#include "infer/inference.hpp"
#include "model/cite.hpp"
#include "model/mailing_list.hpp"

namespace kanshiki::infer {
std::vector<Finding> free_mail_forged(const Case& subject, const Knowledge& knowledge) {
  const Mail& mail = *subject.mail;
  if (mail.from.mailboxes.empty() || discussion_list_field(mail)) return {};
  const std::string domain = to_lower(mail.from.mailboxes.front().domain);
  const Finding* reported = subject.finding("auth.reported_dmarc_fail");
  const Finding* failed = reported ? reported : subject.finding("auth.dmarc_fail");
  if (!failed || !knowledge.mailboxes.is_free(domain) || subject.finding("route.mailing_list") ||
      subject.finding("route.forwarded"))
    return {};
  std::vector<Cite> cites = {cite(mail, "From")};
  cites.insert(cites.end(), failed->cites.begin(), failed->cites.end());
  return {{"identity.free_mail_forged", Meaning::suspicious, {{"domain", domain}}, std::move(cites)}};
}

}  // namespace kanshiki::infer
