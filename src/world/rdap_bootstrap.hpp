#pragma once
/// IANA's lists of RDAP servers (RFC 9224): one file each for domains, IPv4, IPv6 and AS numbers.

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/ip.hpp"
#include "base/result.hpp"

namespace kanshiki {

class RdapBootstrap {
 public:
  enum class Kind { domains, ipv4, ipv6, as_numbers };

  /// Only servers that are reached over https count (RFC 9224 §3 asks for them first). Errors: `malformed` if
  /// it is no such file of this kind, if it has no servers, or if more of its entries are unreadable than
  /// not.
  static Result<RdapBootstrap> read(std::string_view json, Kind kind);

  /// Top levels, networks or ranges of numbers that have a server.
  std::size_t size() const { return domains_.size() + networks_.size() + ranges_.size(); }
  /// The base URL of the server for a domain in lower case, an address, or an AS number; of several entries
  /// the nearest counts (RFC 9224 §4 and §5). Empty if there is none.
  std::string_view server_of(std::string_view domain) const;
  std::string_view server_of(const IpAddress& address) const;
  std::string_view server_of(std::uint32_t as_number) const;

 private:
  struct Range {
    std::uint32_t first, last;
    std::string server;
  };
  bool add(Kind kind, std::string_view entry, const std::string& server);

  std::map<std::string, std::string, std::less<>> domains_;
  std::vector<std::pair<Network, std::string>> networks_;
  std::vector<Range> ranges_;
};

/// The name under which `kanshiki update` keeps the list of a kind (world/kept.hpp): "rdap-dns", as IANA
/// calls its file.
std::string_view kept_name(RdapBootstrap::Kind kind);

}  // namespace kanshiki
