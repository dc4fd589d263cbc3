/// A stranger who tells of love, fortune or an inheritance wants the answer in a chat or at another address
/// than the one he writes from: the mailbox that sends is soon gone, the other place stays.

#include <algorithm>
#include <optional>

#include "base/text.hpp"
#include "examine/body/heard.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/organisation.hpp"
#include "examine/recipient.hpp"

namespace kanshiki::examine {
namespace {

/// Where somebody tells of love, of a fortune or of an inheritance; nothing if he does not.
std::optional<Stretch> strangers_tale(const Heard& heard) {
  const auto love = heard.first("lure.lonely_stranger");
  return love ? love : heard.first("lure.inheritance_or_fund");
}

bool in_address(char c) { return is_alnum(c) || c == '.' || c == '-' || c == '_' || c == '+'; }

/// Whether somebody who writes from `from` reads what is sent to `address` at `domain`: it is his own, or,
/// where not anybody gets a mailbox, of his house.
bool reaches(const Mailbox& from, std::string_view address, std::string_view domain,
             const Knowledge& knowledge) {
  if (iequals(from.address, address)) return true;
  return !knowledge.mailboxes.is_free(domain) && same_organisation(from.domain, domain);
}

bool reaches_author(const Mail& mail, std::string_view address, std::string_view domain,
                    const Knowledge& knowledge) {
  const auto& authors = mail.from.mailboxes;
  return std::any_of(authors.begin(), authors.end(),
                     [&](const Mailbox& from) { return reaches(from, address, domain, knowledge); });
}

/// The first address in `visible` that is neither an author's nor of the recipient's house; empty if none is.
std::string_view other_address(std::string_view visible, const Mail& mail, const Knowledge& knowledge) {
  std::optional<Recipient> recipient;
  for (std::size_t at = visible.find('@'); at != visible.npos; at = visible.find('@', at + 1)) {
    std::size_t begin = at, end = at + 1;
    while (begin > 0 && in_address(visible[begin - 1])) --begin;
    while (end < visible.size() && in_address(visible[end])) ++end;
    while (end > at && visible[end - 1] == '.') --end;
    const std::string_view address = visible.substr(begin, end - begin),
                           domain = visible.substr(at + 1, end - at - 1);
    if (begin == at || domain.find('.') == domain.npos || reaches_author(mail, address, domain, knowledge))
      continue;
    if (!recipient) recipient = recipient_of(mail, knowledge);
    if (!recipient->owns(domain) && !recipient->is_address(address)) return address;
  }
  return {};
}

/// The place that answers go to where it is not the author's; nothing if they go back to him.
std::optional<Cite> other_mailbox(const Mail& mail, const Knowledge& knowledge) {
  if (mail.reply_to.mailboxes.empty() || mail.from.mailboxes.empty()) return std::nullopt;
  const Mailbox& reply = mail.reply_to.mailboxes.front();
  if (reply.domain.empty() || reaches_author(mail, reply.address, reply.domain, knowledge))
    return std::nullopt;
  return cite(mail, "Reply-To");
}

/// Where the talk is to go on; nothing if it may stay where it is.
std::optional<Cite> other_place(const Text& text, const Heard& heard, const Knowledge& knowledge) {
  const std::string_view address = other_address(text.visible, *text.mail, knowledge);
  if (!address.empty()) return cite(text, address);
  if (const auto chat = heard.first("mark.invites_to_chat")) return cite(text, *chat);
  return other_mailbox(*text.mail, knowledge);
}

}  // namespace

Found stranger_moves_talk(const Text& text, const Knowledge& knowledge, World&) {
  if (!OwnWords::has(text) || text.marks.empty()) return {};
  const Heard heard(text, knowledge.phrases);
  const auto told = strangers_tale(heard);
  const auto where = told ? other_place(text, heard, knowledge) : std::nullopt;
  if (!where || warns(text, heard, knowledge.phrases)) return {};
  return {{{"scheme.stranger_moves_talk",
            Meaning::suspicious,
            {{"where", where->quote}},
            {cite(text, *told), *where}}},
          {}};
}

}  // namespace kanshiki::examine
