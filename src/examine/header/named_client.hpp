#pragma once
/// The program that a mail says it was written with: anybody's word.

#include "knowledge/mail_software.hpp"
#include "model/mail.hpp"

namespace kanshiki::examine {

struct NamedClient {
  const HeaderField* field = nullptr;  ///< that names a program; null if none does
  const MailClient* client = nullptr;  ///< null if it is not a known one
};

/// By User-Agent or X-Mailer: the first that names a known client, else the first that there is.
inline NamedClient named_client(const Mail& mail, const MailSoftware& software) {
  NamedClient out;
  for (const char* name : {"User-Agent", "X-Mailer"}) {
    const HeaderField* field = mail.headers.first(name);
    if (!field) continue;
    if (const MailClient* client = software.client_of(field->text)) return {field, client};
    if (!out.field) out.field = field;
  }
  return out;
}

}  // namespace kanshiki::examine
