#include "world/address_guard.hpp"

#include <algorithm>

namespace kanshiki {
namespace {

// https://fetch.spec.whatwg.org/#port-blocking, in order.
constexpr std::uint16_t bad_ports[] = {
    0,    1,    7,    9,    11,   13,   15,   17,   19,   20,   21,   22,   23,   25,   37,   42,   43,
    53,   69,   77,   79,   87,   95,   101,  102,  103,  104,  109,  110,  111,  113,  115,  117,  119,
    123,  135,  137,  139,  143,  161,  179,  389,  427,  465,  512,  513,  514,  515,  526,  530,  531,
    532,  540,  548,  554,  556,  563,  587,  601,  636,  989,  990,  993,  995,  1719, 1720, 1723, 2049,
    3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080};
static_assert(std::is_sorted(std::begin(bad_ports), std::end(bad_ports)));

/// The IPv4 address in an ISATAP interface identifier, ::0:5efe:a.b.c.d or ::200:5efe:a.b.c.d (RFC 5214
/// §6.1).
std::optional<IpAddress> isatap_v4(const IpAddress& address) {
  if (address.is_v4()) return {};
  const auto id = address.bytes().last(8);
  const bool isatap = (id[0] == 0 || id[0] == 2) && id[1] == 0 && id[2] == 0x5E && id[3] == 0xFE;
  if (!isatap) return {};
  return IpAddress(IpAddress::V4{id[4], id[5], id[6], id[7]});
}

}  // namespace

std::optional<std::string> objection(const IpAddress& address) {
  IpScope scope = address.scope();
  if (const auto inner = isatap_v4(address); inner && scope == IpScope::global) scope = inner->scope();
  if (scope == IpScope::global) return {};
  return address.to_string() + " is no public address (" + std::string(to_string(scope)) + ")";
}

std::optional<std::string> objection_to_port(std::uint32_t port) {
  if (port <= 0xFFFF && !std::binary_search(std::begin(bad_ports), std::end(bad_ports), port)) return {};
  return "port " + std::to_string(port) + " is not for HTTP";
}

}  // namespace kanshiki
