/// Whether a feed has the address that handed the mail in.

#include "examine/cite.hpp"
#include "examine/host/feeds.hpp"

namespace kanshiki::examine {

Found sender_in_feeds(const Route& route, const Knowledge&, World& world) {
  Found out;
  if (!route.boundary || !route.boundary->ip || !route.boundary->ip->is_global()) return out;
  const IpAddress address = route.boundary->ip->unmapped();
  tell_feeds(world, InFeeds::address(address), address.to_string(), "sender", cite_boundary(route), out);
  return out;
}

}  // namespace kanshiki::examine
