#include "model/mail.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace kanshiki {

bool Mail::is_report() const {
  if (!parts.empty() && parts.front().type == "multipart/report") return true;
  if (return_path.mailboxes.empty() || !return_path.mailboxes.front().address.empty()) return false;
  return std::any_of(from.mailboxes.begin(), from.mailboxes.end(), [](const Mailbox& one) {
    return iequals(one.local, "mailer-daemon") || iequals(one.local, "postmaster");
  });
}

}  // namespace kanshiki
