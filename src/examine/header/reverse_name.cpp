/// The name of the boundary address, as the recipient's server noted it when the mail came in.

#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/route/host_name.hpp"
#include "examine/route/side.hpp"

namespace kanshiki::examine {

Found reverse_name(const Route& route, const Knowledge&, World&) {
  Found out;
  if (!came_from_outside(route)) return out;
  const Hop& hop = *boundary_hop(route);
  const IpAddress& ip = *route.boundary->ip;
  const auto note = [&](const char* id, std::string_view name) {
    out.findings.push_back(
        {id, Meaning::suspicious, {{"ip", ip.to_string()}, {"name", std::string(name)}}, {cite(*hop.field)}});
  };
  const std::string_view noted = hop.line.from_rdns;
  if (hop.line.from_is_unknown) note("route.reverse_name_unknown", {});
  if (hop.line.from_rdns_unverified) note("route.reverse_name_unverified", noted);
  const std::string_view name = noted.empty() ? std::string_view(route.boundary->helo) : noted;
  if (!hop.line.authenticated && is_named_after_address(name, ip)) note("route.generic_name", name);
  return out;
}

}  // namespace kanshiki::examine
