#pragma once
/// Questions to registries, each to one server: `world.ask(Rdap{url, "example.net"})`. Which server to ask is
/// examine/host/registry.hpp's business. The raw answer comes up; it is read here.

#include <optional>
#include <string>

#include "base/result.hpp"
#include "model/registration.hpp"
#include "world/source.hpp"

namespace kanshiki {

/// RDAP over HTTPS (RFC 9082). `url` is the object's; `about` is what it must be of: a domain, an address or
/// "AS8075". A server whose certificate is not good for its name has said nothing.
struct Rdap {
  std::string url, about;

  using Answer = Registration;
  Question question() const;
  /// "Not found" (404) makes a registration that does not exist: ask the authoritative server only.
  Result<Registration> read(const Reply& reply) const;
};

/// The URL of a domain, an address or an AS number at the RDAP server with this base (RFC 9082 §3.1).
std::string rdap_url(const std::string& base, const std::string& about);

/// Port 43 (RFC 3912). `about` as above.
struct Whois {
  std::string server, about;

  using Answer = Registration;
  Question question() const;
  Result<Registration> read(const Reply& reply) const;
};

/// Whom IANA names as the whois server for a top level, an address or an AS number.
struct WhoisReferral {
  std::string about;

  using Answer = std::string;
  Question question() const;
  Result<std::string> read(const Reply& reply) const;
};

/// A whois question taken apart: "whois.jprs.jp example.jp". Nothing if it is none: a server must have a
/// name, and what goes over the wire must be a name or a number.
struct WhoisQuery {
  std::string server, about;
};
std::optional<WhoisQuery> whois_query(const std::string& about);

}  // namespace kanshiki
