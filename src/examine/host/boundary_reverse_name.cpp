/// The reverse name of the address that handed the mail in: whether there is one, and whether it leads back.
/// Those who run mail servers see to that; hijacked machines and rented ones often have neither.

#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "world/questions/dns.hpp"
#include "world/questions/reverse_name.hpp"

namespace kanshiki::examine {
namespace {

Finding tell(const ReverseNames& names, const IpAddress& ip) {
  if (names.names.empty())
    return {"route.no_reverse_name", Meaning::suspicious, {{"ip", ip.to_string()}}, {}};
  if (names.confirmed.empty())
    return {"route.reverse_name_unconfirmed",
            Meaning::suspicious,
            {{"ip", ip.to_string()}, {"names", names.names}},
            {}};
  return {"route.reverse_name", Meaning::neutral, {{"ip", ip.to_string()}, {"names", names.confirmed}}, {}};
}

}  // namespace

Found boundary_reverse_name(const Route& route, const Knowledge&, World& world) {
  Found out;
  if (!route.boundary || !route.boundary->ip || !route.boundary->ip->is_global()) return out;
  const IpAddress& ip = *route.boundary->ip;
  const auto names = ask_reverse_names(world, ip);
  if (!names) return out;
  Finding finding = tell(*names, ip);
  finding.cites = cite_boundary(route);
  finding.cites.push_back(cite(Ptr{ip.unmapped().reverse_name()}.question()));
  out.findings.push_back(std::move(finding));
  return out;
}

}  // namespace kanshiki::examine
