/// An organisation whose name stands in the sender's address, and nothing proves that it wrote the mail. It
/// may be a victim; it may be broken into; nothing of it tells which. Rests on identity.* and
/// host.registered.

#include <algorithm>

#include "base/text.hpp"
#include "infer/inference.hpp"

namespace kanshiki::infer {
namespace {

/// What is known of the sender's identity, where that is not a proof.
const Finding* doubt(const Case& subject) {
  for (const Finding& finding : subject.findings)
    if (finding.id == "identity.disproven" || finding.id == "identity.not_proven" ||
        finding.id == "identity.vouched_by_other")
      return &finding;
  return nullptr;
}

/// Whether the domain is in the sender's address, or what it belongs to is.
bool is_sender(const Case& subject, std::string_view domain) {
  const auto& senders = subject.mail->from.mailboxes;
  return std::any_of(senders.begin(), senders.end(),
                     [&](const Mailbox& sender) { return is_at_or_below(sender.domain, domain); });
}

}  // namespace

std::vector<Finding> possible_victim(const Case& subject, const Knowledge&) {
  const Finding* unproven = doubt(subject);
  if (!unproven) return {};
  for (const Finding& registered : subject.findings) {
    if (registered.id != "host.registered" || registered.text("owner").empty()) continue;
    if (!is_sender(subject, registered.text("domain"))) continue;
    std::vector<Cite> cites = registered.cites;
    cites.insert(cites.end(), unproven->cites.begin(), unproven->cites.end());
    return {{"host.possible_victim",
             Meaning::neutral,
             {{"domain", std::string(registered.text("domain"))},
              {"owner", std::string(registered.text("owner"))},
              {"forged", unproven->id == "identity.disproven"}},
             std::move(cites)}};
  }
  return {};
}

}  // namespace kanshiki::infer
