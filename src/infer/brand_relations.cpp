#include "infer/brand_relations.hpp"

#include <algorithm>

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

bool may_send(const Mail& mail, const Brand& brand) {
  return std::any_of(mail.from.mailboxes.begin(), mail.from.mailboxes.end(),
                     [&](const Mailbox& from) { return brand.may_own(from.domain); });
}

}  // namespace kanshiki::infer
