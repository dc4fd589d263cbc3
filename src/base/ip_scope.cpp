// What addresses are set aside for: the registries, as tables.
//   https://www.iana.org/assignments/iana-ipv4-special-registry
//   https://www.iana.org/assignments/iana-ipv6-special-registry
#include <algorithm>

#include "base/ip.hpp"

namespace kanshiki {
namespace {

/// The first `bits` of an address, left-aligned: 32 bits of IPv4, the upper 64 of IPv6.
struct Range {
  std::uint64_t base;
  unsigned bits;
  IpScope scope;
};

constexpr std::uint64_t v4(std::uint64_t a, std::uint64_t b, std::uint64_t c, std::uint64_t d) {
  return a << 56 | b << 48 | c << 40 | d << 32;
}
constexpr std::uint64_t v6(std::uint64_t a, std::uint64_t b = 0, std::uint64_t c = 0, std::uint64_t d = 0) {
  return a << 48 | b << 32 | c << 16 | d;
}

// The first range that fits counts, so exceptions stand before the range that they are carved out of.
constexpr Range v4_ranges[] = {
    {v4(0, 0, 0, 0), 8, IpScope::unspecified},
    {v4(10, 0, 0, 0), 8, IpScope::private_use},
    {v4(100, 64, 0, 0), 10, IpScope::shared},
    {v4(127, 0, 0, 0), 8, IpScope::loopback},
    {v4(169, 254, 0, 0), 16, IpScope::link_local},
    {v4(172, 16, 0, 0), 12, IpScope::private_use},
    {v4(192, 0, 0, 9), 32, IpScope::global},   // port control anycast (RFC 7723)
    {v4(192, 0, 0, 10), 32, IpScope::global},  // TURN anycast (RFC 8155)
    {v4(192, 0, 0, 0), 24, IpScope::reserved},
    {v4(192, 0, 2, 0), 24, IpScope::documentation},
    {v4(192, 88, 99, 0), 24, IpScope::reserved},  // 6to4 relays, withdrawn (RFC 7526)
    {v4(192, 168, 0, 0), 16, IpScope::private_use},
    {v4(198, 18, 0, 0), 15, IpScope::benchmarking},
    {v4(198, 51, 100, 0), 24, IpScope::documentation},
    {v4(203, 0, 113, 0), 24, IpScope::documentation},
    {v4(224, 0, 0, 0), 4, IpScope::multicast},
    {v4(240, 0, 0, 0), 4, IpScope::reserved},  // broadcast too
    {0, 0, IpScope::global},
};

constexpr Range v6_ranges[] = {
    {v6(0x2001, 0x0001), 48, IpScope::global},          // anycast services, ::1 to ::3 so far (RFC 7723 …)
    {v6(0x2001, 0x0002), 48, IpScope::benchmarking},    // RFC 5180
    {v6(0x2001, 0x0003), 32, IpScope::global},          // AMT (RFC 7450)
    {v6(0x2001, 0x0004, 0x0112), 48, IpScope::global},  // AS112 (RFC 7535)
    {v6(0x2001, 0x0020), 28, IpScope::global},          // ORCHIDv2 (RFC 7343)
    {v6(0x2001, 0x0030), 28, IpScope::global},          // DRIP (RFC 9374)
    {v6(0x2001, 0x0000), 23, IpScope::reserved},
    {v6(0x2001, 0x0db8), 32, IpScope::documentation},
    {v6(0x3fff, 0x0000), 20, IpScope::documentation},  // RFC 9637
    {v6(0x2000), 3, IpScope::global},                  // all that is allocated so far
    {v6(0xfc00), 7, IpScope::private_use},
    {v6(0xfe80), 10, IpScope::link_local},
    {v6(0xfec0), 10, IpScope::private_use},  // site-local, deprecated (RFC 3879)
    {v6(0xff00), 8, IpScope::multicast},
    {0, 0, IpScope::reserved},
};

std::uint64_t upper_bits(const IpAddress& address) {
  std::uint64_t value = 0;
  for (std::size_t i = 0; i < 8; ++i)
    value = value << 8 | (i < address.bytes().size() ? address.bytes()[i] : 0u);
  return value;
}

std::uint64_t lower_bits(const IpAddress& address) {
  std::uint64_t value = 0;
  for (std::uint8_t byte : address.bytes().last(8)) value = value << 8 | byte;
  return value;
}

IpScope scope_in(std::span<const Range> ranges, std::uint64_t upper) {
  const auto holds = [&](const Range& r) { return r.bits == 0 || (upper ^ r.base) >> (64 - r.bits) == 0; };
  return std::find_if(ranges.begin(), ranges.end(), holds)->scope;  // the last range holds everything
}

IpAddress v4_of(std::uint64_t value) {
  return IpAddress(IpAddress::V4{static_cast<std::uint8_t>(value >> 24),
                                 static_cast<std::uint8_t>(value >> 16),
                                 static_cast<std::uint8_t>(value >> 8), static_cast<std::uint8_t>(value)});
}

}  // namespace

std::string_view to_string(IpScope scope) {
  switch (scope) {
    case IpScope::global:
      return "global";
    case IpScope::unspecified:
      return "unspecified";
    case IpScope::loopback:
      return "loopback";
    case IpScope::private_use:
      return "private_use";
    case IpScope::shared:
      return "shared";
    case IpScope::link_local:
      return "link_local";
    case IpScope::multicast:
      return "multicast";
    case IpScope::documentation:
      return "documentation";
    case IpScope::benchmarking:
      return "benchmarking";
    case IpScope::reserved:
      return "reserved";
  }
  return "reserved";
}

IpScope IpAddress::scope() const {
  if (is_v4()) return scope_in(v4_ranges, upper_bits(*this));
  if (const auto inner = embedded_v4()) return inner->scope();
  if (upper_bits(*this) == 0 && lower_bits(*this) == 0) return IpScope::unspecified;
  if (upper_bits(*this) == 0 && lower_bits(*this) == 1) return IpScope::loopback;
  return scope_in(v6_ranges, upper_bits(*this));
}

Embedding IpAddress::embedding() const {
  if (is_v4()) return Embedding::none;
  const std::uint64_t upper = upper_bits(*this), lower = lower_bits(*this);
  if (upper >> 48 == 0x2002) return Embedding::six_to_four;
  if (upper >> 32 == 0x2001'0000) return Embedding::teredo;
  if (upper == v6(0x0064, 0xff9b) && lower >> 32 == 0) return Embedding::nat64;
  if (upper != 0) return Embedding::none;
  if (lower >> 32 == 0x0000'ffff) return Embedding::mapped;
  if (lower >> 32 == 0xffff'0000) return Embedding::translated;
  if (lower >> 32 == 0 && lower > 0xFFFF) return Embedding::compatible;  // not :: and ::1
  return Embedding::none;
}

std::optional<IpAddress> IpAddress::embedded_v4() const {
  switch (embedding()) {
    case Embedding::none:
      return {};
    case Embedding::six_to_four:
      return v4_of(upper_bits(*this) >> 16);
    case Embedding::teredo:
      return v4_of(~lower_bits(*this));
    default:
      return v4_of(lower_bits(*this));
  }
}

IpAddress IpAddress::unmapped() const { return embedding() == Embedding::mapped ? *embedded_v4() : *this; }

}  // namespace kanshiki
