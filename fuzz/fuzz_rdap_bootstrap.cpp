// What must hold of every list of RDAP servers that is read: it has entries, and names no server that is not
// reached over https.
#include "base/text.hpp"
#include "require.hpp"
#include "world/rdap_bootstrap.hpp"

namespace {

void is_none_or_secure(std::string_view server) {
  require(server.empty() || kanshiki::istarts_with(server, "https://"));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using kanshiki::RdapBootstrap;
  using Kind = RdapBootstrap::Kind;
  const std::string_view json = text_of(data, size);
  for (const Kind kind : {Kind::domains, Kind::ipv4, Kind::ipv6, Kind::as_numbers}) {
    const auto list = RdapBootstrap::read(json, kind);
    if (!list) continue;
    require(list->size() > 0);
    for (const std::string_view domain : {std::string_view("shop.co.example.com"), json})
      is_none_or_secure(list->server_of(domain));
    for (const char* address : {"192.0.2.1", "2001:db8::1"})
      is_none_or_secure(list->server_of(*kanshiki::parse_ip(address)));
    for (const std::uint32_t number : {0u, 64496u, 4294967295u}) is_none_or_secure(list->server_of(number));
  }
  return 0;
}
