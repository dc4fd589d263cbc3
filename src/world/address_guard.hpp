#pragma once
/// Where requests may not go: everything that is not an ordinary address of the internet.

#include <cstdint>
#include <optional>
#include <string>

#include "base/ip.hpp"

namespace kanshiki {

/// Why nobody may connect to `address` on a mail's behalf, or nothing if they may. IPv6 addresses that carry
/// an IPv4 one (mapped, NAT64, 6to4, ISATAP …) are judged by that one too, for packets end up there.
std::optional<std::string> objection(const IpAddress& address);

/// Why no HTTP request may go to `port`: other services would take it for their own protocol (the WHATWG
/// Fetch standard's "bad ports"), or it is none.
std::optional<std::string> objection_to_port(std::uint32_t port);

}  // namespace kanshiki
