/// Somebody's wages are to go to another account, says a mail that begins a talk and does not come from the
/// house that pays them. Colleagues write from their desks, or come in person.

#include "base/text.hpp"
#include "examine/body/heard.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/recipient.hpp"
#include "model/thread.hpp"

namespace kanshiki::examine {

Found payroll_from_outside(const Text& text, const Knowledge& knowledge, World&) {
  const Heard heard(text, knowledge.phrases);
  const auto asked = heard.first("mark.asks_payroll_change");
  if (!asked || is_in_thread(*text.mail) || !speaks_to_one(text, heard, knowledge.phrases)) return {};
  if (!from_outside(*text.mail, knowledge) || recipient_of(*text.mail, knowledge).domains.empty()) return {};
  const Mailbox& from = text.mail->from.mailboxes.front();
  const Cite words = cite(text, *asked);
  return {{{"scheme.payroll_from_outside",
            Meaning::suspicious,
            {{"address", to_valid_utf8(from.address)}, {"words", words.quote}},
            {cite(*text.mail, "From"), words}}},
          {}};
}

}  // namespace kanshiki::examine
