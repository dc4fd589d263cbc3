#pragma once
/// What the comments of a Received field tell. Internal to the Received parser.

#include <optional>
#include <string_view>

#include "base/ip.hpp"
#include "model/received.hpp"

namespace kanshiki::parse {

/// A comment about a host: `rDNS [address]`, `HELO name`, `[address]:port helo=name`, `user@rDNS [address]`,
/// …
struct HostComment {
  enum class Greeting { none, helo, ehlo, lhlo, quoted };  ///< how `helo` is introduced

  std::string_view name;  ///< that stands before the address; "unknown" as it is
  std::string_view helo;
  Greeting greeting = Greeting::none;
  std::optional<IpAddress> ip;
  bool bare_ip = false;     ///< the address stands alone, without brackets: in some places that is a version
  bool unverified = false;  ///< "may be forged"
  bool socket = false;      ///< `[unix socket]`, `[local]`: no network
  bool login = false;       ///< "user@address with login"

  bool tells_anything() const { return ip || socket || !name.empty() || greeting != Greeting::none; }
};

/// Reads a comment in the clause "from" or "by"; tells nothing if it is about something else (TLS, a login).
HostComment read_host_comment(std::string_view inside);

/// Whether `name` says that the writer found no name for the address.
bool is_unknown_name(std::string_view name);

/// Adds to `line` what a comment on the session tells: TLS, login, envelope sender.
void note_session(std::string_view inside, ReceivedLine& line);

/// Without the angle brackets around it.
std::string_view without_angles(std::string_view text);

}  // namespace kanshiki::parse
