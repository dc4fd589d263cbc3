/// Whether DNS lists know the address that handed the mail in.

#include "examine/cite.hpp"
#include "examine/host/dns_lists.hpp"

namespace kanshiki::examine {

Found sender_on_lists(const Route& route, const Knowledge& known, World& world) {
  Found out;
  if (route.boundary && route.boundary->ip)
    tell_lists_of_address(world, known, *route.boundary->ip, "sender", cite_boundary(route), out);
  return out;
}

}  // namespace kanshiki::examine
