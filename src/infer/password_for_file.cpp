/// The password of an encrypted file stands in the mail that the file came with: it keeps nothing secret from
/// whoever reads the mail, only from filters. Rests on
/// attachment.encrypted_archive and attachment.encrypted_document.

#include "infer/inference.hpp"
#include "infer/said.hpp"

namespace kanshiki::infer {

std::vector<Finding> password_for_file(const Case& subject, const Knowledge& knowledge) {
  const auto password = said(subject, knowledge.phrases, "mark.states_password", Speaker::mail_or_file);
  if (!password) return {};
  for (const Finding& locked : subject.findings) {
    if (locked.id != "attachment.encrypted_archive" && locked.id != "attachment.encrypted_document") continue;
    return {{"attachment.password_in_mail",
             Meaning::suspicious,
             {{"file", std::string(locked.text("file"))}, {"words", password->quote}},
             {*password, locked.cites.front()}}};
  }
  return {};
}

}  // namespace kanshiki::infer
