/// Somebody speaks as the recipient's superior (by title, or as colleagues do at work) and asks for what
/// thieves ask of subordinates: a chat group and the way into it, a quiet transfer. His address is not of the
/// house.

#include <algorithm>
#include <optional>

#include "base/text.hpp"
#include "examine/body/heard.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/recipient.hpp"
#include "parse/fold.hpp"

namespace kanshiki::examine {
namespace {

/// Whether an author's name bears the title of somebody who may give orders.
bool bears_title(const Mail& mail, const Phrases& phrases) {
  const std::size_t title = phrases.find("mark.superior_title");
  return std::any_of(mail.from.mailboxes.begin(), mail.from.mailboxes.end(), [&](const Mailbox& from) {
    const std::string name = parse::fold(from.name);
    const std::vector<Mark> marks = phrases.scan(name);
    return std::any_of(marks.begin(), marks.end(), [&](const Mark& mark) { return mark.rule == title; });
  });
}

/// What is asked of a subordinate; nothing if the text asks for nothing of the kind.
std::optional<Stretch> order(const Heard& heard, bool titled) {
  const auto group = heard.first("mark.asks_chat_group"), way_in = heard.first("mark.asks_way_to_chat");
  const bool at_work = titled || heard.any("mark.speaks_as_colleague");
  if (group && (way_in || titled) && at_work) return group;
  if (!titled) return std::nullopt;
  if (way_in) return way_in;
  const auto transfer = heard.first("mark.asks_transfer");
  const bool quiet = heard.any("pressure.secrecy") || heard.any("mark.cannot_talk");
  if (transfer && quiet) return transfer;
  return heard.any("mark.cannot_talk") ? heard.first("mark.asks_favour") : std::nullopt;
}

}  // namespace

Found superior_from_outside(const Text& text, const Knowledge& knowledge, World&) {
  const Heard heard(text, knowledge.phrases);
  if (!speaks_to_one(text, heard) || !from_outside(*text.mail, knowledge)) return {};
  const auto asked = order(heard, bears_title(*text.mail, knowledge.phrases));
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
