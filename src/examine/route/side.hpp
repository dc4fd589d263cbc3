#pragma once
/// Which side wrote what.

#include "base/ip.hpp"
#include "model/route.hpp"

namespace kanshiki::examine {

/// Whether `field` stands above the boundary's Received field, or is that field: written on the recipient's
/// side. Below it, a field may be anybody's. Without a boundary nothing is known to be the recipient's.
bool is_above_boundary(const HeaderField& field, const Route& route);

/// The hop by which the mail came in; null without Received fields.
const Hop* boundary_hop(const Route& route);

/// Whether the mail came in from an address that is not the recipient's own.
bool came_from_outside(const Route& route);

/// The hops that are claims: all below the boundary.
std::span<const Hop> claimed_hops(const Route& route);

/// Whether no machine outside can have `ip`: private, shared, link-local, loopback, unspecified.
bool is_inner_address(const IpAddress& ip);

}  // namespace kanshiki::examine
