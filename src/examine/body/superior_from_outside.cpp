/// Somebody speaks as the recipient's superior (by title, or as colleagues do at work) and asks for what
/// thieves ask of subordinates: whether they are at their desks, a chat group and the way into it, gift cards
/// or a transfer of which nobody is to know, what the accounts hold, what everybody earns. His address is not
/// of the house.

#include <algorithm>
#include <array>
#include <optional>

#include "base/text.hpp"
#include "examine/body/heard.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/recipient.hpp"
#include "model/thread.hpp"
#include "parse/fold.hpp"

namespace kanshiki::examine {
namespace {

/// Whether an author's name bears the title of somebody who may give orders.
bool bears_title(const Mail& mail, const Phrases& phrases) {
  const std::size_t title = phrases.find("mark.superior_title");
  return std::any_of(mail.from.mailboxes.begin(), mail.from.mailboxes.end(), [&](const Mailbox& from) {
    const std::vector<Mark> marks = phrases.scan(parse::fold(from.name));
    return std::any_of(marks.begin(), marks.end(), [&](const Mark& mark) { return mark.rule == title; });
  });
}

/// Whether the text asks for anything that thieves ask of subordinates; most mails do not.
bool asks_at_all(const Heard& heard) {
  constexpr std::array asked = {"mark.asks_chat_group", "mark.asks_way_to_chat", "mark.buys_gift_cards",
                                "mark.asks_transfer",   "mark.asks_favour",      "mark.asks_presence",
                                "mark.asks_balance",    "mark.asks_payroll_data"};
  return std::any_of(asked.begin(), asked.end(), [&](const char* id) { return heard.any(id); });
}

/// A first mail to somebody's work: it answers none.
bool begins_a_talk(const Mail& mail, const Knowledge& knowledge) {
  return !is_in_thread(mail) && !recipient_of(mail, knowledge).domains.empty();
}

/// From a mailbox that anyone gets for nothing.
bool comes_from_nowhere(const Mail& mail, const Knowledge& knowledge) {
  return knowledge.mailboxes.is_free(mail.from.mailboxes.front().domain);
}

/// What is asked of a subordinate; nothing if the text asks for nothing of the kind.
/// `nobody`: by a mailbox that anyone gets, in no thread, to a house that has its own; `first`: in no thread.
std::optional<Stretch> order(const Heard& heard, bool superior, bool nobody, bool first) {
  const bool at_work = superior || heard.any("mark.speaks_as_colleague");
  const bool quiet = heard.any("mark.keeps_quiet"), mute = heard.any("mark.cannot_talk");
  const auto group = heard.first("mark.asks_chat_group"), way_in = heard.first("mark.asks_way_to_chat");
  if (group && (way_in || superior) && at_work) return group;
  if (way_in && (superior || (at_work && quiet))) return way_in;
  // Families, too, ask for a gift card as a surprise, from a meeting; they do not ask for its code.
  const bool odd_for_gifts = at_work ? quiet || mute : quiet && mute && heard.any("mark.sends_codes");
  if (const auto cards = heard.first("mark.buys_gift_cards"); cards && odd_for_gifts) return cards;
  if (const auto transfer = heard.first("mark.asks_transfer"); transfer && superior && quiet) return transfer;
  if (mute && (superior || nobody))
    if (const auto favour = heard.first("mark.asks_favour")) return favour;
  if (!superior) return std::nullopt;
  if (const auto wages = heard.first("mark.asks_payroll_data")) return wages;
  if (const auto presence = heard.first("mark.asks_presence"); presence && first) return presence;
  return heard.first("mark.asks_balance");
}

}  // namespace

Found superior_from_outside(const Text& text, const Knowledge& knowledge, World&) {
  const Heard heard(text, knowledge.phrases);
  if (!asks_at_all(heard)) return {};
  if (!speaks_to_one(text, heard, knowledge.phrases) || !from_outside(*text.mail, knowledge)) return {};
  const bool superior = bears_title(*text.mail, knowledge.phrases) || heard.any("mark.claims_superior");
  const bool first = begins_a_talk(*text.mail, knowledge);
  const auto asked = order(heard, superior, first && comes_from_nowhere(*text.mail, knowledge), first);
  if (!asked) return {};
  const Mailbox& from = text.mail->from.mailboxes.front();
  const Cite words = cite(text, *asked);
  return {{{"scheme.superior_from_outside",
            Meaning::suspicious,
            {{"address", to_valid_utf8(from.address)}, {"words", words.quote}},
            {cite(*text.mail, "From"), words}}},
          {}};
}

}  // namespace kanshiki::examine
