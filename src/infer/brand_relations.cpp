#include "infer/brand_relations.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "infer/destinations.hpp"

namespace kanshiki::infer {
namespace {

bool extends_a_name(const Brand& longer, const Brand& shorter) {
  return std::any_of(longer.aliases.begin(), longer.aliases.end(), [&](const std::string& name) {
    const auto begins = [&](const std::string& other) { return name.starts_with(other); };
    return std::any_of(shorter.aliases.begin(), shorter.aliases.end(), begins) ||
           std::any_of(shorter.common_words.begin(), shorter.common_words.end(), begins);
  });
}

}  // namespace

bool are_kin(const Brand& a, const Brand& b) {
  const bool shared = std::any_of(a.domains.begin(), a.domains.end(), [&](const std::string& domain) {
    return std::find(b.domains.begin(), b.domains.end(), domain) != b.domains.end();
  });
  return &a == &b || shared || extends_a_name(a, b) || extends_a_name(b, a);
}

const Brand* brand_of_sender(const Mail& mail, const Knowledge& knowledge) {
  if (mail.from.mailboxes.empty()) return nullptr;
  const std::string domain = to_lower(mail.from.mailboxes.front().domain);
  return knowledge.mailboxes.is_anybodys(domain) ? nullptr : knowledge.owner_of(domain);
}

bool may_send(const Mail& mail, const Brand& brand) {
  return std::any_of(mail.from.mailboxes.begin(), mail.from.mailboxes.end(),
                     [&](const Mailbox& from) { return brand.may_own(from.domain); });
}

bool may_be_installed_there(const Brand& brand, const Case& subject, const Knowledge& knowledge) {
  const auto& authors = subject.mail->from.mailboxes;
  if (!brand.installed || authors.empty()) return false;
  const std::string domain = to_lower(authors.front().domain);
  const auto links = destinations(subject);
  return !domain.empty() && !knowledge.mailboxes.is_anybodys(domain) &&
         std::all_of(links.begin(), links.end(), [&](const Piece<Link>& link) {
           return !link->registrable_domain.empty() && is_at_or_below(domain, link->registrable_domain);
         });
}

}  // namespace kanshiki::infer
