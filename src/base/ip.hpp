#pragma once
/// Addresses and networks of the Internet Protocol: read, written, and what each is set aside for.

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace kanshiki {

/// What an address is set aside for: the IANA special-purpose registries (RFC 6890), multicast and the rest.
enum class IpScope {
  global,         ///< an ordinary address of the internet
  unspecified,    ///< 0.0.0.0/8 "this network", ::
  loopback,       ///< 127.0.0.0/8, ::1
  private_use,    ///< RFC 1918; fc00::/7 (RFC 4193), fec0::/10
  shared,         ///< 100.64.0.0/10, behind a carrier's NAT (RFC 6598)
  link_local,     ///< 169.254.0.0/16 (clouds' metadata services too), fe80::/10
  multicast,      ///< 224.0.0.0/4, ff00::/8
  documentation,  ///< 192.0.2.0/24 …, 2001:db8::/32, 3fff::/20
  benchmarking,   ///< 198.18.0.0/15, 2001:2::/48
  reserved,       ///< everything else that no host on the internet has
};

std::string_view to_string(IpScope scope);

/// How an IPv6 address carries an IPv4 one.
enum class Embedding {
  none,
  mapped,       ///< ::ffff:a.b.c.d (RFC 4291 §2.5.5.2): the same host, written for an IPv6 socket
  compatible,   ///< ::a.b.c.d (RFC 4291 §2.5.5.1, deprecated)
  translated,   ///< ::ffff:0:a.b.c.d (RFC 2765 §2.1)
  nat64,        ///< 64:ff9b::a.b.c.d (RFC 6052)
  six_to_four,  ///< 2002:aabb:ccdd::/48 (RFC 3056)
  teredo,       ///< 2001::/32, the client's address inverted in the last 32 bits (RFC 4380)
};

class IpAddress {
 public:
  using V4 = std::array<std::uint8_t, 4>;
  using V6 = std::array<std::uint8_t, 16>;

  constexpr IpAddress() = default;  ///< 0.0.0.0
  constexpr explicit IpAddress(V4 bytes) : bytes_{bytes[0], bytes[1], bytes[2], bytes[3]} {}
  constexpr explicit IpAddress(const V6& bytes) : bytes_(bytes), length_(16) {}

  constexpr bool is_v4() const { return length_ == 4; }
  constexpr bool is_v6() const { return length_ == 16; }
  /// 4 or 16 bytes in network order.
  constexpr std::span<const std::uint8_t> bytes() const { return {bytes_.data(), length_}; }
  constexpr unsigned bits() const { return length_ * 8u; }

  /// What it is set aside for. An address that carries an IPv4 one is judged by that: packets end up there.
  IpScope scope() const;
  bool is_global() const { return scope() == IpScope::global; }
  bool is_loopback() const { return scope() == IpScope::loopback; }
  bool is_documentation() const { return scope() == IpScope::documentation; }
  bool is_shared() const { return scope() == IpScope::shared; }

  Embedding embedding() const;
  /// The IPv4 address inside, if there is one.
  std::optional<IpAddress> embedded_v4() const;
  /// The IPv4 address of a v4-mapped one, itself otherwise: the form to compare and to look up.
  IpAddress unmapped() const;

  /// The canonical text (RFC 5952); a v4-mapped address ends in dotted decimal (§5).
  std::string to_string() const;
  /// The canonical text in colons and hexadecimal throughout, as the URL standard writes IPv6.
  std::string to_hex_string() const;
  /// Labels in reverse, as zones of DNS lists want them: "1.2.0.192", or 32 nibbles (RFC 5782 §2.4).
  std::string reversed_labels() const;
  /// The name that PTR is asked of: under in-addr.arpa (RFC 1035 §3.5) or ip6.arpa (RFC 3596 §2.5).
  std::string reverse_name() const;

  friend constexpr auto operator<=>(const IpAddress& a, const IpAddress& b) {
    if (a.length_ != b.length_) return a.length_ <=> b.length_;  // IPv4 first
    return a.bytes_ <=> b.bytes_;
  }
  friend constexpr bool operator==(const IpAddress&, const IpAddress&) = default;

 private:
  V6 bytes_{};  // an IPv4 address takes the first four, the others stay 0
  std::uint8_t length_ = 4;
};

/// Strictly textual: four decimals without leading zeros, which some read as octal (RFC 6943 §3.1.1), or
/// RFC 4291 §2.2. Neither brackets, prefix, zone nor blanks. Nothing if it is anything else.
std::optional<IpAddress> parse_ip(std::string_view text);
std::optional<IpAddress> parse_ipv4(std::string_view text);
std::optional<IpAddress> parse_ipv6(std::string_view text);

/// What mail headers write for an address: an address literal with or without its brackets and its "IPv6:"
/// tag (RFC 5321 §4.1.3), or a bare address. An IPv6 zone ("fe80::1%12", as Exchange writes it) is dropped.
std::optional<IpAddress> parse_address_literal(std::string_view text);

/// All addresses that share their first `prefix` bits with `base`.
struct Network {
  IpAddress base;       ///< with all bits behind the prefix 0
  unsigned prefix = 0;  ///< in bits, at most base.bits()

  /// Whether `address` lies in it. A v4-mapped address lies in the IPv4 networks of its IPv4 address.
  bool contains(const IpAddress& address) const;
  std::string to_string() const;  ///< "192.0.2.0/24"
  friend bool operator==(const Network&, const Network&) = default;
};

/// Those bits of `address` that a network of `prefix` bits fixes; longer prefixes are cut to the address.
Network network_of(const IpAddress& address, unsigned prefix);

/// CIDR notation (RFC 4632 §3.1). Without "/n" it is the one address; bits behind the prefix are cleared.
std::optional<Network> parse_network(std::string_view text);

}  // namespace kanshiki
