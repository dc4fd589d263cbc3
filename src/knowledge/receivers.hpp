#pragma once
/// Large receivers of mail, whose inner hops are known by name (data/receivers.toml).

#include <string>
#include <string_view>
#include <vector>

#include "base/ip.hpp"
#include "base/result.hpp"
#include "knowledge/host_pattern.hpp"

namespace kanshiki {

struct Receiver {
  std::string id;                         ///< stable: "exchange_online"
  std::string name;                       ///< as a reader knows it
  std::vector<std::string> hosts;         ///< its mail servers, as they name themselves in Received fields
  std::vector<std::string> inner_hosts;   ///< machines of its own that hand mail to those, by reverse name
  std::vector<Network> inner_networks;    ///< the same by address; private addresses need no mention
  std::vector<Network> own_networks;      ///< nobody else has machines there: what one calls itself is true
  std::vector<std::string> authserv_ids;  ///< what it calls itself in Authentication-Results (RFC 8601 §2.5)
  /// It writes its Authentication-Results below its own Received field, and removes what others wrote there
  /// in its name.
  bool results_below = false;
  /// Fields that only it can have written: it takes them off mail that comes in from outside.
  std::vector<std::string> own_fields;

  bool is_host(std::string_view host) const { return matches_host(hosts, host); }
};

/// Reads receivers.toml; `malformed` names the entry.
Result<std::vector<Receiver>> read_receivers(std::string_view toml);

}  // namespace kanshiki
