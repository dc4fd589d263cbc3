/// Where the address that handed the mail in is said to be, and in whose network.

#include "examine/examiner.hpp"
#include "examine/host/locality.hpp"

namespace kanshiki::examine {

Found boundary_place(const Route& route, const Knowledge& known, World& world) {
  if (!route.boundary || !route.boundary->ip) return {};
  const IpAddress ip = route.boundary->ip->unmapped();
  return {tell_locality({ip, ip.to_string(), "sender"}, known, world), {}};
}

}  // namespace kanshiki::examine
