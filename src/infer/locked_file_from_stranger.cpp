/// An answer in a thread brings a locked file with its password, and the thread knows nothing of the domain
/// that sends it: neither the quoted mails nor the signature name it. So do robots write that found the
/// thread in a stolen mailbox. Rests on attachment.password_in_mail.

#include <algorithm>

#include "base/text.hpp"
#include "infer/inference.hpp"
#include "model/cite.hpp"
#include "model/mailing_list.hpp"
#include "model/thread.hpp"

namespace kanshiki::infer {
namespace {

/// Whether the mail names `domain` anywhere but in its From field and what the sender's software wrote.
bool names(const Case& subject, std::string_view domain) {
  const Mail& mail = *subject.mail;
  const auto is_of = [&](const Mailbox& one) { return is_at_or_below(to_lower(one.domain), domain); };
  for (const AddressList* list : {&mail.to, &mail.cc})
    if (std::any_of(list->mailboxes.begin(), list->mailboxes.end(), is_of)) return true;
  for (const char* field : {"In-Reply-To", "References"})
    if (icontains(mail.headers.text(field), domain)) return true;
  const auto texts = subject.all<Text>();
  return std::any_of(texts.begin(), texts.end(),
                     [&](const Piece<Text>& text) { return icontains(text->visible, domain); });
}

}  // namespace

std::vector<Finding> locked_file_from_stranger(const Case& subject, const Knowledge& knowledge) {
  const Finding* locked = subject.finding("attachment.password_in_mail");
  const auto& authors = subject.mail->from.mailboxes;
  if (!locked || authors.empty() || !answers_somebody(*subject.mail) || discussion_list_field(*subject.mail))
    return {};
  const std::string from = to_lower(authors.front().domain);
  const std::string_view domain = knowledge.mailboxes.organisation(from);
  if (domain.empty() || knowledge.profile.owns(domain) || names(subject, domain)) return {};
  std::vector<Cite> cites = {cite(*subject.mail, "From")};
  cites.insert(cites.end(), locked->cites.begin(), locked->cites.end());
  return {{"scheme.locked_file_from_stranger",
           Meaning::suspicious,
           {{"domain", std::string(domain)}, {"file", std::string(locked->text("file"))}},
           std::move(cites)}};
}

}  // namespace kanshiki::infer
