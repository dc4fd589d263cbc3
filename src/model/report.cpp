#include "model/report.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace kanshiki {

bool is_failure_notice(const Mail& mail) {
  if (mail.return_path.mailboxes.empty()) return false;
  const Mailbox& path = mail.return_path.mailboxes.front();
  if (!path.address.empty() && !iequals(path.local, "mailer-daemon")) return false;
  return std::any_of(mail.from.mailboxes.begin(), mail.from.mailboxes.end(), [](const Mailbox& one) {
    return iequals(one.local, "mailer-daemon") || iequals(one.local, "postmaster");
  });
}

}  // namespace kanshiki
