#include "knowledge/mailboxes.hpp"

#include "base/text.hpp"
#include "knowledge/domain_lists.hpp"
#include "knowledge/toml.hpp"
#include "parse/domain.hpp"

namespace kanshiki {

bool Mailboxes::is_free(std::string_view domain) const {
  while (domain.ends_with('.')) domain.remove_suffix(1);
  return DomainLists::below(free, to_lower(domain));
}

bool Mailboxes::is_shared(std::string_view domain) const {
  for (const TextSet* some : {&free, &subscribers, &mixed, &tenants})
    if (DomainLists::below(*some, domain)) return true;
  return false;
}

bool Mailboxes::is_anybodys(std::string_view domain) const {
  // From names below its domain a company writes itself: news@reply.yahoo.com.
  return free.contains(domain) || subscribers.contains(domain) || DomainLists::below(tenants, domain);
}

std::string_view Mailboxes::organisation(std::string_view host) const {
  if (is_shared(host) || parse::is_ip_literal(host)) return {};
  return parse::registrable_domain(host);
}

Result<Mailboxes> read_mailboxes(std::string_view text) {
  const auto file = read_toml(text, "mailboxes.toml");
  if (!file) return tl::unexpected<Error>(file.error());
  Mailboxes out;
  const std::pair<const char*, TextSet*> lists[] = {{"free", &out.free},
                                                    {"subscribers", &out.subscribers},
                                                    {"mixed", &out.mixed},
                                                    {"tenants", &out.tenants},
                                                    {"services", &out.services}};
  for (const auto& [name, list] : lists) {
    for (std::string& one : strings((*file)[name])) list->insert(std::move(one));
    if (list->empty()) return fail(Error::Kind::malformed, "mailboxes.toml: no " + std::string(name));
  }
  return out;
}

}  // namespace kanshiki
