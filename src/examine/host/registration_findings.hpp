#pragma once
/// What the look-ups of registries have to tell, in findings. Natural persons are never named in them.

#include "examine/examiner.hpp"
#include "examine/host/registry.hpp"

namespace kanshiki::examine {

/// Adds host.registered or host.not_registered for the domain that a registry knows `host` under. Nothing
/// where the answer is not known, or `host` is an address or a public suffix.
void tell_registration(World& world, const Knowledge& known, const std::string& host, const Cite& seen,
                       Found& out);

/// Adds host.network_holder: whose network `address` is in. `host` is the name that leads there, or the
/// address itself.
void tell_network(World& world, const Knowledge& known, const IpAddress& address, const std::string& host,
                  const std::vector<Cite>& seen, Found& out);

}  // namespace kanshiki::examine
