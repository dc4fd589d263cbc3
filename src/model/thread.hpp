#pragma once
/// Whether a mail is one of several.

#include "model/mail.hpp"

namespace kanshiki {

/// Whether the mail names one that it answers (RFC 5322 §3.6.4).
inline bool is_in_thread(const Mail& mail) {
  return mail.headers.first("In-Reply-To") || mail.headers.first("References");
}

}  // namespace kanshiki
