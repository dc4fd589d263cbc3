#pragma once
/// Which resolver is asked.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/ip.hpp"
#include "base/result.hpp"

namespace kanshiki {

struct DnsServer {
  IpAddress address;
  std::uint16_t port = 53;
  bool operator==(const DnsServer&) const = default;

  std::string to_string() const;  ///< "192.0.2.53:53", "[2001:db8::53]:53"
};

/// `HOST:PORT`, `HOST`, `[IPv6]:PORT` or a bare IPv6 address. A name is looked up by the system, now.
Result<DnsServer> parse_dns_server(std::string_view text);

/// The resolvers that the system is set up with (resolv.conf(5)), in order.
Result<std::vector<DnsServer>> system_dns_servers();

}  // namespace kanshiki
