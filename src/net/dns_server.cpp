#include "net/dns_server.hpp"

#include <ares.h>
#include <arpa/inet.h>
#include <netdb.h>

#include <charconv>
#include <cstring>
#include <memory>
#include <optional>

namespace kanshiki {
namespace {

std::optional<std::uint16_t> parse_port(std::string_view text) {
  std::uint16_t port = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
  if (error != std::errc() || end != text.data() + text.size() || port == 0) return {};
  return port;
}

template <class Array>
IpAddress copied_address(const void* bytes) {
  Array array;
  std::memcpy(array.data(), bytes, array.size());
  return IpAddress(array);
}

IpAddress address_of(int family, const void* bytes) {
  return family == AF_INET ? copied_address<IpAddress::V4>(bytes) : copied_address<IpAddress::V6>(bytes);
}

Result<IpAddress> system_look_up(const std::string& host) {
  addrinfo hints{}, *found = nullptr;
  hints.ai_socktype = SOCK_DGRAM;
  if (const int error = ::getaddrinfo(host.c_str(), nullptr, &hints, &found); error != 0)
    return fail(Error::Kind::absent, host + ": " + ::gai_strerror(error));
  const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> owner(found, &::freeaddrinfo);
  return found->ai_family == AF_INET
             ? address_of(AF_INET, &reinterpret_cast<const sockaddr_in*>(found->ai_addr)->sin_addr)
             : address_of(AF_INET6, &reinterpret_cast<const sockaddr_in6*>(found->ai_addr)->sin6_addr);
}

/// A channel that exists only to read resolv.conf.
struct AresChannel {
  ares_channel channel = nullptr;
  int status = ares_init(&channel);
  ~AresChannel() {
    if (status == ARES_SUCCESS) ares_destroy(channel);
  }
};

}  // namespace

std::string DnsServer::to_string() const {
  const std::string host = address.is_v4() ? address.to_string() : "[" + address.to_string() + "]";
  return host + ":" + std::to_string(port);
}

Result<DnsServer> parse_dns_server(std::string_view text) {
  DnsServer out;
  if (const auto bare = parse_ip(text)) {
    out.address = *bare;
    return out;
  }
  std::string_view host = text;
  if (const std::size_t colon = text.rfind(':'); colon != std::string_view::npos && !text.ends_with(']')) {
    const auto port = parse_port(text.substr(colon + 1));
    if (!port) return fail(Error::Kind::malformed, "not HOST:PORT: " + std::string(text));
    out.port = *port;
    host = text.substr(0, colon);
  }
  if (const auto address = parse_address_literal(host)) {
    out.address = *address;
    return out;
  }
  if (host.empty() || host.find(':') != std::string_view::npos)
    return fail(Error::Kind::malformed, "not HOST:PORT: " + std::string(text));
  return system_look_up(std::string(host)).map([&](const IpAddress& address) {
    out.address = address;
    return out;
  });
}

Result<std::vector<DnsServer>> system_dns_servers() {
  const AresChannel system;
  ares_addr_port_node* nodes = nullptr;
  if (system.status != ARES_SUCCESS || ares_get_servers_ports(system.channel, &nodes) != ARES_SUCCESS)
    return fail(Error::Kind::unavailable, "the system's resolvers cannot be read");
  std::vector<DnsServer> out;
  for (const ares_addr_port_node* node = nodes; node; node = node->next)
    out.push_back({address_of(node->family, &node->addr),
                   static_cast<std::uint16_t>(node->udp_port != 0 ? node->udp_port : 53)});
  ares_free_data(nodes);
  return out;
}

}  // namespace kanshiki
