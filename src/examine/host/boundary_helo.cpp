/// The name by which the other side introduced itself (HELO): whether it exists, and whether it is the name
/// of the address that spoke (RFC 5321 §4.1.1.1 asks for the host's own name).

#include <algorithm>

#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "world/questions/dns.hpp"

namespace kanshiki::examine {
namespace {

std::vector<std::string> texts(const std::vector<IpAddress>& addresses) {
  std::vector<std::string> out;
  for (const IpAddress& one : addresses) out.push_back(one.to_string());
  return out;
}

}  // namespace

Found boundary_helo(const Route& route, const Knowledge&, World& world) {
  Found out;
  const auto name = route.boundary ? internet_name(route.boundary->helo) : std::nullopt;
  if (!name || !route.boundary->ip) return out;
  const auto v4 = world.ask(A{*name});
  const auto v6 = world.ask(Aaaa{*name});
  if (!v4 || !v6) return out;
  std::vector<IpAddress> addresses = v4->values;
  addresses.insert(addresses.end(), v6->values.begin(), v6->values.end());

  const IpAddress ip = route.boundary->ip->unmapped();
  if (std::find(addresses.begin(), addresses.end(), ip) != addresses.end()) return out;
  std::vector<Fact> facts = {{"helo", *name}, {"ip", ip.to_string()}};
  auto cites = cite_boundary(route);
  cites.push_back(cite((ip.is_v4() ? A{*name}.question() : Aaaa{*name}.question())));
  if (addresses.empty()) {
    out.findings.push_back({"route.helo_unresolvable", Meaning::suspicious, facts, cites});
  } else {
    facts.push_back({"addresses", texts(addresses)});
    out.findings.push_back({"route.helo_elsewhere", Meaning::suspicious, facts, cites});
  }
  return out;
}

}  // namespace kanshiki::examine
