/// The addresses of a host that the mail's links lead to: where they are said to be, and in whose networks.

#include "examine/examiner.hpp"
#include "examine/host/locality.hpp"

namespace kanshiki::examine {

Found host_place(const Host& host, const Knowledge& known, World& world) {
  if (host.is_address) return {};
  return {tell_host(host.name, "link", known, world), {}};
}

}  // namespace kanshiki::examine
