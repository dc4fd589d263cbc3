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
  /// It sorts the fields anew when it stores a mail: their order does not tell who wrote them.
  bool rearranges = false;
  /// Fields that only it can have written: it takes them off mail that comes in from outside.
  std::vector<std::string> own_fields;
  /// How its servers word their Received fields (model/received.hpp), if they always do so.
  std::vector<std::string> dialects;

  /// Whether `field` is one of own_fields, where a final `*` stands for any ending; case ignored.
  bool owns_field(std::string_view field) const;
  bool is_host(std::string_view host) const { return matches_host(hosts, host); }
};

/// The receiver whose mail server `host` is; null if it is none's.
const Receiver* receiver_of(std::string_view host, const std::vector<Receiver>& receivers);

/// Reads receivers.toml; `malformed` names the entry.
Result<std::vector<Receiver>> read_receivers(std::string_view toml);

}  // namespace kanshiki
