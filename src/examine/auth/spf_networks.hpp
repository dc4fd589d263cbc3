#pragma once
/// The networks that a domain's SPF records name (RFC 7208 §5): from where its mail comes.

#include <string>
#include <vector>

#include "base/ip.hpp"
#include "world/world.hpp"

namespace kanshiki::examine {

struct SpfNetworks {
  std::vector<IpAddress> addresses;  ///< the first of each network, each once
  /// Nothing is missing: all look-ups were answered, and no mechanism asks for more than addresses (`ptr`,
  /// `exists`, macros, `+all`).
  bool complete = true;
};

/// What `domain` lists with its `+` mechanisms, with what it includes and redirects to. Names are looked up
/// in the version of the protocol that the sender used (`v4`). Asks for no more than SPF's ten terms allow.
SpfNetworks spf_networks(World& world, const std::string& domain, bool v4);

}  // namespace kanshiki::examine
