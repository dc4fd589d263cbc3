/// The network of the address that handed the mail in, beside the networks that the sender's domain names in
/// its SPF record. Another network is worth telling; what proves something is the result of SPF itself.

#include <algorithm>
#include <map>

#include "base/asn.hpp"
#include "examine/auth/author.hpp"
#include "examine/auth/spf_networks.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "world/questions/dns.hpp"
#include "world/questions/locality.hpp"

namespace kanshiki::examine {
namespace {

constexpr std::size_t most_told = 5;

using Names = std::map<std::uint32_t, std::string>;  // by number

/// The networks of all `addresses`; none if one of them is in no network that is known.
Names networks_of(World& world, const std::vector<IpAddress>& addresses) {
  Names out;
  bool all_known = true;
  for (const IpAddress& address : addresses) {  // all are asked before any is missed
    const auto told = world.ask(Locate{address});
    all_known = all_known && told && !told->networks.empty();
    if (told)
      for (const NetworkRecord& one : told->networks) out.emplace(one.number, one.name);
  }
  return all_known ? out : Names();
}

std::string worded(const Names::value_type& network) {
  return network.second + " (" + asn_text(network.first) + ")";
}

}  // namespace

Found network_unlike_spf(const Route& route, const Knowledge&, World& world) {
  if (!route.mail || !route.boundary || !route.boundary->ip || !route.boundary->ip->is_global()) return {};
  const auto domain = internet_name(read_author(*route.mail).domain());
  if (!domain) return {};
  const IpAddress ip = route.boundary->ip->unmapped();
  const Names own = networks_of(world, {ip});
  if (own.empty()) return {};  // without databases, nobody's record needs to be walked through
  const SpfNetworks named = spf_networks(world, *domain, ip.is_v4());
  const Names usual = networks_of(world, named.addresses);
  if (!named.complete || usual.empty()) return {};
  if (std::any_of(own.begin(), own.end(), [&](const auto& one) { return usual.contains(one.first); }))
    return {};

  std::vector<std::string> networks;
  for (const auto& one : usual)
    if (networks.size() < most_told) networks.push_back(worded(one));
  Finding out{"auth.network_unlike_spf",
              Meaning::neutral,
              {{"domain", *domain},
               {"ip", ip.to_string()},
               {"network", worded(*own.begin())},
               {"networks", std::move(networks)}},
              cite_boundary(route)};
  out.cites.push_back(cite(Txt{*domain}.question()));
  out.cites.push_back(cite(Locate{ip}.question(), worded(*own.begin())));
  return {{std::move(out)}, {}};
}

}  // namespace kanshiki::examine
