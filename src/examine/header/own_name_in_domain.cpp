/// The sender's domain bears the name of the recipient's own house with something added to it:
/// example-people.com to a reader at example.com.

#include <algorithm>

#include "base/text.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/organisation.hpp"
#include "examine/recipient.hpp"
#include "model/mailing_list.hpp"

namespace kanshiki::examine {
namespace {

constexpr std::size_t shortest = 5;  // letters of a name; shorter ones are words and initials

/// Whether `name` is one of the words, set apart by hyphens, that make up `longer`.
bool is_a_word_of(std::string_view name, std::string_view longer) {
  const auto words = split(longer, '-');
  return words.size() > 1 && std::find(words.begin(), words.end(), name) != words.end();
}

}  // namespace

Found own_name_in_domain(const Mail& mail, const Knowledge& knowledge, World&) {
  if (mail.from.mailboxes.empty() || list_field(mail)) return {};
  const std::string sender(knowledge.mailboxes.organisation(to_lower(mail.from.mailboxes.front().domain)));
  if (sender.empty() || knowledge.owner_of(sender)) return {};
  const std::vector<std::string> own = recipient_of(mail, knowledge).domains;
  const auto hit = std::find_if(own.begin(), own.end(), [&](const std::string& domain) {
    return domain != sender && first_label(domain).size() >= shortest &&
           is_a_word_of(first_label(domain), first_label(sender));
  });
  if (hit == own.end()) return {};
  return {{{"identity.own_name_in_domain",
            Meaning::suspicious,
            {{"domain", sender}, {"own", *hit}},
            {cite(mail, "From")}}},
          {}};
}

}  // namespace kanshiki::examine
