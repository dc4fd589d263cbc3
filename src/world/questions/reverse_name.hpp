#pragma once
/// The names of an address, and which of them lead back to it.

#include <string>
#include <vector>

#include "base/ip.hpp"
#include "base/result.hpp"
#include "world/world.hpp"

namespace kanshiki {

/// Anyone can let his address claim any name; a name whose own zone leads back to the address is confirmed
/// (forward-confirmed reverse DNS, RFC 8601 §2.7.3 "iprev").
struct ReverseNames {
  std::vector<std::string> names;      ///< as PTR tells, sorted; empty: there is none
  std::vector<std::string> confirmed;  ///< those of them that lead back
};

/// Composed of PTR and A or AAAA questions; only the first ten names are followed, as in RFC 7208 §4.6.4.
/// An error if the names are not known, or if none is confirmed and one could not be looked up.
Result<ReverseNames> ask_reverse_names(World& world, const IpAddress& address);

/// Whether `host` leads to `address`. Asks A or AAAA, whichever the address is of.
Result<bool> leads_to(World& world, const std::string& host, const IpAddress& address);

}  // namespace kanshiki
