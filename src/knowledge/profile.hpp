#pragma once
/// The recipient: who they are, which hosts are theirs, what they use. Never leaves the machine.

#include <string>
#include <string_view>
#include <vector>

#include "base/ip.hpp"
#include "base/result.hpp"
#include "knowledge/known_logins.hpp"

namespace kanshiki {

struct Profile {
  std::vector<std::string> domains;        ///< own domains, lower case
  std::vector<std::string> addresses;      ///< own addresses, lower case
  std::vector<std::string> names;          ///< people and organisations, as they would stand in a greeting
  std::vector<std::string> services;       ///< brands the recipient is a customer of, by brand id or name
  std::vector<Network> trusted_networks;   ///< relays whose Received fields are believed
  std::vector<std::string> trusted_hosts;  ///< the same by name; a leading dot takes in all below it
  std::vector<std::string> authserv_ids;   ///< whose Authentication-Results are believed (RFC 8601 §2.5)
  bool services_known = false;             ///< whether `services` is meant to be complete
  std::vector<KnownLogin> logins;          ///< genuine login pages that the recipient collects

  /// Whether `domain` is one of the own domains or lies below one.
  bool owns(std::string_view domain) const;
  /// Whether anything was configured at all.
  bool empty() const { return domains.empty() && addresses.empty() && names.empty(); }
};

/// Reads the profile from configuration TOML (`[recipient]`, `[trust]`, `[[login]]`). Errors: `malformed`,
/// with `file` named.
Result<Profile> read_profile(std::string_view toml, std::string_view file);
/// The same as TOML, as `kanshiki init` writes it.
std::string write_profile(const Profile& profile);

}  // namespace kanshiki
