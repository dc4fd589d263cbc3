/// Money is to go to another account from now on, and either nobody may ask by telephone whether that is
/// true, or the reason is one that thieves give: an audit, a frozen account, somebody else's. Those who
/// really move tell their customers to call.

#include "examine/body/heard.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/recipient.hpp"

namespace kanshiki::examine {

namespace {

/// Where the text speaks of another account; nothing if it does not.
std::optional<Stretch> change_of_account(const Heard& heard) {
  const auto change = heard.first("mark.changes_account");
  return change ? change : heard.first("lure.bank_details_change");
}

/// Why one had better not believe it; nothing if it gives no cause.
std::optional<Stretch> cause_of_doubt(const Heard& heard) {
  const auto silence = heard.first("mark.avoids_calls");
  return silence ? silence : heard.first("mark.excuses_account");
}

}  // namespace

Found doubtful_bank_change(const Text& text, const Knowledge& knowledge, World&) {
  const Heard heard(text, knowledge.phrases);
  const auto change = change_of_account(heard), doubt = cause_of_doubt(heard);
  if (!change || !doubt || heard.any("mark.invites_calls")) return {};
  if (!speaks_to_one(text, heard, knowledge.phrases) || !from_outside(*text.mail, knowledge)) return {};
  const Cite changed = cite(text, *change), doubted = cite(text, *doubt);
  return {{{"scheme.doubtful_bank_change",
            Meaning::suspicious,
            {{"change", changed.quote}, {"doubt", doubted.quote}},
            {changed, doubted}}},
          {}};
}

}  // namespace kanshiki::examine
