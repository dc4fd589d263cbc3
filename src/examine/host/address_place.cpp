/// Where a link leads that names no host but an address.

#include "examine/examiner.hpp"
#include "examine/host/locality.hpp"

namespace kanshiki::examine {

Found address_place(const Host& host, const Knowledge& known, World& world) {
  const auto ip = host.is_address ? parse_address_literal(host.name) : std::nullopt;
  if (!ip) return {};
  return {tell_locality({ip->unmapped(), host.name, "link"}, known, world), {}};
}

}  // namespace kanshiki::examine
