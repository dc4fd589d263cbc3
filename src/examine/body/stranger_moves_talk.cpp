/// A stranger who tells of love, fortune or an inheritance wants the answer in a chat or at another address
/// than the one he writes from: the mailbox that sends is soon gone, the other place stays.

#include <algorithm>
#include <optional>

#include "base/text.hpp"
#include "examine/body/strangers_tale.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/organisation.hpp"
#include "examine/recipient.hpp"

namespace kanshiki::examine {
namespace {

bool in_address(char c) { return is_alnum(c) || c == '.' || c == '-' || c == '_' || c == '+'; }

/// The first address in `visible` that is neither an author's nor of the recipient's house; empty if none is.
std::string_view other_address(std::string_view visible, const Mail& mail,
                               const std::vector<std::string>& own) {
  for (std::size_t at = visible.find('@'); at != visible.npos; at = visible.find('@', at + 1)) {
    std::size_t begin = at, end = at + 1;
    while (begin > 0 && in_address(visible[begin - 1])) --begin;
    while (end < visible.size() && in_address(visible[end])) ++end;
    while (end > at && visible[end - 1] == '.') --end;
    const std::string domain = to_lower(visible.substr(at + 1, end - at - 1));
    if (begin == at || domain.find('.') == domain.npos) continue;
    const auto known = [&](const Mailbox& from) { return same_organisation(from.domain, domain); };
    const bool house = std::any_of(own.begin(), own.end(),
                                   [&](const std::string& one) { return is_at_or_below(domain, one); });
    if (!house && std::none_of(mail.from.mailboxes.begin(), mail.from.mailboxes.end(), known))
      return visible.substr(begin, end - begin);
  }
  return {};
}

/// The place that answers go to where it is not the author's; nothing if they go back to him.
std::optional<Cite> other_mailbox(const Mail& mail) {
  const bool elsewhere =
      !mail.reply_to.mailboxes.empty() && !mail.from.mailboxes.empty() &&
      !same_organisation(mail.reply_to.mailboxes.front().domain, mail.from.mailboxes.front().domain);
  return elsewhere ? std::optional(cite(mail, "Reply-To")) : std::nullopt;
}

/// Where the talk is to go on; nothing if it may stay where it is.
std::optional<Cite> other_place(const Text& text, const Heard& heard, const Knowledge& knowledge) {
  const std::string_view address =
      other_address(text.visible, *text.mail, own_domains(*text.mail, knowledge));
  if (!address.empty()) return cite(text, address);
  if (const auto chat = heard.first("mark.invites_to_chat")) return cite(text, *chat);
  return other_mailbox(*text.mail);
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
