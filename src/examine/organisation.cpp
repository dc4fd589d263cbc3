#include "examine/organisation.hpp"

#include "base/text.hpp"
#include "parse/domain.hpp"

namespace kanshiki::examine {

std::string_view first_label(std::string_view host) { return host.substr(0, host.find('.')); }

std::string_view without_root(std::string_view host) {
  while (host.ends_with('.')) host.remove_suffix(1);
  return host;
}

std::string organisation(std::string_view host) {
  host = without_root(host);
  const std::string_view domain = parse::registrable_domain(host);
  return to_lower(domain.empty() ? host : domain);
}

bool same_organisation(std::string_view a, std::string_view b) {
  return !a.empty() && !b.empty() && organisation(a) == organisation(b);
}

}  // namespace kanshiki::examine
