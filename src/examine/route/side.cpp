#include "examine/route/side.hpp"

namespace kanshiki::examine {

bool is_above_boundary(const HeaderField& field, const Route& route) {
  const Hop* hop = boundary_hop(route);
  return hop && field.offset <= hop->field->offset;
}

const Hop* boundary_hop(const Route& route) {
  return route.boundary ? &route.hops[route.boundary->hop] : nullptr;
}

bool came_from_outside(const Route& route) {
  return route.boundary && route.boundary->ip && !is_inner_address(*route.boundary->ip);
}

std::span<const Hop> claimed_hops(const Route& route) {
  return route.boundary ? std::span(route.hops).subspan(route.boundary->hop + 1) : std::span<const Hop>();
}

bool is_inner_address(const IpAddress& ip) {
  switch (ip.scope()) {
    case IpScope::private_use:
    case IpScope::shared:
    case IpScope::link_local:
    case IpScope::loopback:
    case IpScope::unspecified:
      return true;
    default:
      return false;
  }
}

}  // namespace kanshiki::examine
