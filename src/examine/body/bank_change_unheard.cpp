/// Money is to go to another account from now on, and nobody may ask by telephone whether that is true: those
/// who really move tell their customers to call, and wait for paper.

#include "examine/body/heard.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/recipient.hpp"

namespace kanshiki::examine {

Found bank_change_unheard(const Text& text, const Knowledge& knowledge, World&) {
  const Heard heard(text, knowledge.phrases);
  if (!speaks_to_one(text, heard) || !from_outside(*text.mail, knowledge)) return {};
  const auto change = heard.first("lure.bank_details_change"), silence = heard.first("mark.avoids_calls");
  if (!change || !silence || heard.any("mark.invites_calls")) return {};
  const Cite changed = cite(text, *change), unheard = cite(text, *silence);
  return {{{"scheme.bank_change_unheard",
            Meaning::suspicious,
            {{"change", changed.quote}, {"silence", unheard.quote}},
            {changed, unheard}}},
          {}};
}

}  // namespace kanshiki::examine
