#pragma once
/// Asking the right registry: who holds a domain, a network, an AS number.

#include <cstdint>
#include <string>
#include <vector>

#include "base/ip.hpp"
#include "base/result.hpp"
#include "knowledge/registries.hpp"
#include "model/finding.hpp"
#include "model/registration.hpp"
#include "world/world.hpp"

namespace kanshiki::examine {

/// What was said, and by whom.
struct Registered {
  Registration registration;
  std::vector<Cite> cites;
  std::string servers_as_of;  ///< of when IANA's list is that named the server, ISO 8601; empty: none did
};

/// RDAP where IANA's list on this disk names a server, or where `registries` does; else whois, by IANA's
/// referral; then the registrar, where the registry does not know the holder. Only the registry itself can
/// say that nobody has the domain.
Result<Registered> ask_domain(World& world, const Registries& registries, const std::string& domain);

/// The regional registry that IANA's list on this disk names, or else IANA's whois; then the country's own.
Result<Registered> ask_network(World& world, const Registries& registries, const IpAddress& address);

/// The same of an AS number.
Result<Registered> ask_as_number(World& world, const Registries& registries, std::uint32_t number);

}  // namespace kanshiki::examine
