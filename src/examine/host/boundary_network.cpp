/// In whose network the address is that handed the mail in.

#include "examine/cite.hpp"
#include "examine/host/registration_findings.hpp"

namespace kanshiki::examine {

Found boundary_network(const Route& route, const Knowledge& known, World& world) {
  Found out;
  if (route.boundary && route.boundary->ip)
    tell_network(world, known, *route.boundary->ip, route.boundary->ip->unmapped().to_string(),
                 cite_boundary(route), out);
  return out;
}

}  // namespace kanshiki::examine
