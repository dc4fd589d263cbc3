/// The sender's domain bears the name of the recipient's own house with something added to it, to a reader at
/// example.com: example-people.com, or all of it below a stranger's, example.com.mail.test.

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

/// Whether `host` has all of `domain` to the left of what decides whose it is.
bool has_on_its_left(std::string_view host, std::string_view domain, std::string_view organisation) {
  const std::size_t end = host.size() - std::min(host.size(), organisation.size());
  const std::string left = "." + std::string(host.substr(0, end));
  return left.find("." + std::string(domain) + ".") != left.npos;
}

}  // namespace

Found own_name_in_domain(const Mail& mail, const Knowledge& knowledge, World&) {
  if (mail.from.mailboxes.empty() || list_field(mail)) return {};
  const std::string host = to_lower(mail.from.mailboxes.front().domain);
  const std::string sender(knowledge.mailboxes.organisation(host));
  if (sender.empty() || knowledge.owner_of(sender)) return {};
  const std::vector<std::string> own = recipient_of(mail, knowledge).domains;
  const auto hit = std::find_if(own.begin(), own.end(), [&](const std::string& domain) {
    if (domain == sender) return false;
    return has_on_its_left(host, domain, sender) ||
           (first_label(domain).size() >= shortest && is_a_word_of(first_label(domain), first_label(sender)));
  });
  if (hit == own.end()) return {};
  return {{{"identity.own_name_in_domain",
            Meaning::suspicious,
            {{"domain", sender}, {"own", *hit}},
            {cite(mail, "From")}}},
          {}};
}

}  // namespace kanshiki::examine
