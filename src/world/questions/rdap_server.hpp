#pragma once
/// Which RDAP server knows about a domain, an address or an AS number, by IANA's lists on this disk:
/// `world.ask(RdapServer{"example.net"})`. The answer says of when the list is: a tape tells all of it by
/// itself.

#include <string>

#include "base/result.hpp"
#include "world/source.hpp"

namespace kanshiki {

/// `about` as in questions/registration.hpp.
struct RdapServer {
  std::string about;

  struct Answer {
    std::string url;  ///< the server's base; empty: the list has none
    std::string
        as_of;  ///< when the list was last known to be up to date, ISO 8601; empty: it was never fetched
  };
  Question question() const { return {"rdap_server", about, Reach::local}; }
  Result<Answer> read(const Reply& reply) const;
};

std::string write_rdap_server(const RdapServer::Answer& answer);

}  // namespace kanshiki
