/// The comparison that everybody makes first: the web server of the sender's domain has one address, the mail
/// came from another. It proves nothing, is told all the same, and told to be that: SPF is what decides.

#include <algorithm>

#include "examine/auth/author.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "world/questions/dns.hpp"

namespace kanshiki::examine {

Found web_address(const Route& route, const Knowledge&, World& world) {
  if (!route.mail || !route.boundary || !route.boundary->ip || !route.boundary->ip->is_global()) return {};
  const auto domain = internet_name(read_author(*route.mail).domain());
  if (!domain) return {};
  const IpAddress ip = route.boundary->ip->unmapped();
  const auto addresses = ip.is_v4() ? world.ask(A{*domain}) : world.ask(Aaaa{*domain});
  if (!addresses || addresses->values.empty()) return {};
  if (std::find(addresses->values.begin(), addresses->values.end(), ip) != addresses->values.end()) return {};

  std::vector<std::string> texts;
  for (const IpAddress& one : addresses->values) texts.push_back(one.to_string());
  Finding out{"route.web_server_elsewhere",
              Meaning::neutral,
              {{"domain", *domain}, {"ip", ip.to_string()}, {"addresses", texts}},
              cite_boundary(route)};
  out.cites.push_back(cite(ip.is_v4() ? A{*domain}.question() : Aaaa{*domain}.question(), texts.front()));
  return {{std::move(out)}, {}};
}

}  // namespace kanshiki::examine
