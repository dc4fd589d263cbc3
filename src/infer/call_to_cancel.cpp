/// A charge that nobody made can be stopped by telephone, says a mail that comes from nobody: from a mailbox
/// that anyone gets, under a borrowed name, or through a service that sends what its users write. Whoever
/// calls is talked into letting a stranger onto the computer.

#include <array>
#include <optional>

#include "base/text.hpp"
#include "infer/inference.hpp"
#include "infer/said.hpp"
#include "model/cite.hpp"
#include "model/mailing_list.hpp"
#include "model/thread.hpp"

namespace kanshiki::infer {
namespace {

/// What shows that the sender is not who takes the call; nothing if he may be.
std::optional<Cite> nobody(const Case& subject, const Knowledge& knowledge) {
  constexpr std::array borrowed = {"identity.brand_on_foreign_domain", "identity.proven_carrier",
                                   "identity.office_in_free_mail", "identity.brand_in_address"};
  for (const char* id : borrowed)
    if (const Finding* one = subject.finding(id); one && !one->cites.empty()) return one->cites.front();
  const Mail& mail = *subject.mail;
  if (mail.from.mailboxes.empty() || !knowledge.mailboxes.is_free(mail.from.mailboxes.front().domain))
    return std::nullopt;
  return cite(mail, "From");
}

}  // namespace

std::vector<Finding> call_to_cancel(const Case& subject, const Knowledge& knowledge) {
  if (answers_somebody(*subject.mail) || discussion_list_field(*subject.mail)) return {};
  const auto charge = said(subject, knowledge.phrases, "mark.announces_charge");
  const auto call = said(subject, knowledge.phrases, "mark.calls_to_cancel");
  if (!charge || !call) return {};
  // Whoever sends the reader to a number that he has already does not wait at its other end.
  if (said(subject, knowledge.phrases, "mark.number_on_card")) return {};
  std::optional<Cite> reason = nobody(subject, knowledge);
  // Firms that help from afar exist; they are proven, and have a domain of their own.
  if (!reason && !subject.finding("identity.proven"))
    reason = said(subject, knowledge.phrases, "mark.helps_from_afar");
  if (!reason) return {};
  return {
      {"scheme.call_to_cancel", Meaning::suspicious, {{"words", call->quote}}, {*charge, *call, *reason}}};
}

}  // namespace kanshiki::infer
