/// The password of an encrypted file stands in the mail that the file came with: it keeps nothing secret from
/// whoever reads the mail, only from filters. Rests on
/// attachment.encrypted_archive and attachment.encrypted_document.

#include "infer/inference.hpp"
#include "model/cite.hpp"

namespace kanshiki::infer {

std::vector<Finding> password_for_file(const Case& subject, const Knowledge& knowledge) {
  const std::size_t rule = knowledge.phrases.find("mark.states_password");
  for (const Finding& locked : subject.findings) {
    if (locked.id != "attachment.encrypted_archive" && locked.id != "attachment.encrypted_document") continue;
    for (const auto& text : subject.all<Text>())
      for (const Mark& mark : text->marks)
        if (mark.rule == rule)
          return {{"attachment.password_in_mail",
                   Meaning::suspicious,
                   {{"file", std::string(locked.text("file"))},
                    {"words", std::string(text->words(mark.begin, mark.end))}},
                   {cite(*text, mark), locked.cites.front()}}};
  }
  return {};
}

}  // namespace kanshiki::infer
