/// Whom the text speaks to: nobody at all although it wants something, or an e-mail address where a company
/// would write the name of its customer.

#include <algorithm>

#include "base/text.hpp"
#include "examine/body/own_words.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/salutation.hpp"
#include "model/mailing_list.hpp"
#include "model/thread.hpp"

namespace kanshiki::examine {
namespace {

/// People who answer one another leave names out; so do lists.
bool is_conversation(const Mail& mail) { return list_field(mail) || is_in_thread(mail); }

/// The first of the words with which the text lures, if it does.
const Mark* lure_of(const Text& text, const Phrases& phrases) {
  const auto hit = std::find_if(text.marks.begin(), text.marks.end(), [&](const Mark& mark) {
    return phrases.rules()[mark.rule].id.starts_with("lure.");
  });
  return hit == text.marks.end() ? nullptr : &*hit;
}

bool is_address(std::string_view name) {
  const std::size_t at = name.find('@');
  return at != std::string_view::npos && at > 0 && name.find(' ') == std::string_view::npos &&
         name.find('.', at) != std::string_view::npos;
}

/// The names by which the To field knows the addressees: a sender who knows one could have written it.
std::vector<std::string> known_names(const Mail& mail) {
  std::vector<std::string> out;
  for (const Mailbox& one : mail.to.mailboxes)
    if (!one.name.empty() && one.name.find('@') == std::string_view::npos) out.emplace_back(one.name);
  return out;
}

}  // namespace

Found addressed(const Text& text, const Knowledge& knowledge, World&) {
  if (!OwnWords::has(text) || is_conversation(*text.mail)) return {};
  const auto salutation = salutation_of(text.visible);
  if (salutation && is_address(salutation->addressee))
    return {{{"body.address_as_name",
              Meaning::suspicious,
              {{"address", std::string(salutation->addressee)}, {"known_names", known_names(*text.mail)}},
              {cite(text, salutation->line)}}},
            {}};
  const Mark* lure = salutation ? nullptr : lure_of(text, knowledge.phrases);
  if (!lure) return {};
  const Cite asked = cite(text, *lure);
  return {{{"wording.nobody_addressed",
            Meaning::suspicious,
            {{"words", asked.quote}, {"known_names", known_names(*text.mail)}},
            {asked}}},
          {}};
}

}  // namespace kanshiki::examine
