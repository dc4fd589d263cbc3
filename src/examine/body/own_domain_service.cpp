/// Speaks for the mail service of the recipient's own domain ("example.jp メールサーバー", "your mailbox
/// jane@example.jp") and comes from elsewhere: such mails are made for one organisation each.

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "examine/body/own_words.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/organisation.hpp"
#include "examine/recipient.hpp"
#include "model/mailing_list.hpp"

namespace kanshiki::examine {
namespace {

constexpr std::size_t reach_of_words = 24;  // bytes of folded text between a domain and what is said of it

bool comes_from(const Mail& mail, std::string_view domain) {
  return std::any_of(mail.from.mailboxes.begin(), mail.from.mailboxes.end(),
                     [&](const Mailbox& from) { return same_organisation(from.domain, domain); });
}

bool in_name(char c) { return is_alnum(c) || c == '-'; }

/// The places where the text speaks of a mail service, by position; they do not overlap.
std::vector<Mark> services_in(const Text& text, const Phrases& phrases) {
  const std::size_t service = phrases.find("mark.mail_service");
  std::vector<Mark> out;
  std::copy_if(text.marks.begin(), text.marks.end(), std::back_inserter(out),
               [&](const Mark& mark) { return mark.rule == service; });
  return out;
}

/// The first of `services` that stands beside begin … end; null if none does.
const Mark* service_beside(const std::vector<Mark>& services, std::size_t begin, std::size_t end) {
  const auto near = std::partition_point(services.begin(), services.end(),
                                         [&](const Mark& mark) { return mark.end + reach_of_words < begin; });
  return near == services.end() || near->begin > end + reach_of_words ? nullptr : &*near;
}

/// The words in which the text speaks for the service of `domain`; empty if it does not.
std::string_view claim_of(const Text& text, std::string_view domain, const std::vector<Mark>& services) {
  const std::string_view folded = text.folded.text;
  for (std::size_t at = folded.find(domain); at != std::string_view::npos; at = folded.find(domain, at + 1)) {
    const std::size_t end = at + domain.size();
    if ((at > 0 && in_name(folded[at - 1])) || (end < folded.size() && in_name(folded[end]))) continue;
    if (const Mark* mark = service_beside(services, at, end))
      return text.words(std::min<std::size_t>(at, mark->begin), std::max<std::size_t>(end, mark->end));
  }
  return {};
}

}  // namespace

Found own_domain_service(const Text& text, const Knowledge& knowledge, World&) {
  if (text.part && !OwnWords::has(text)) return {};
  const std::vector<Mark> services = services_in(text, knowledge.phrases);
  if (services.empty() || list_field(*text.mail)) return {};
  for (const std::string& domain : recipient_of(*text.mail, knowledge).domains) {
    if (comes_from(*text.mail, domain)) continue;
    const std::string_view words = claim_of(text, domain, services);
    if (!words.empty())
      return {{{"lure.own_domain_service",
                Meaning::suspicious,
                {{"domain", domain}, {"words", std::string(words)}},
                {cite(text, words)}}},
              {}};
  }
  return {};
}

}  // namespace kanshiki::examine
