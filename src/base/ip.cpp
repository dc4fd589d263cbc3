#include "base/ip.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "base/text.hpp"

namespace kanshiki {
namespace {

/// A decimal of at most three digits without a leading zero, at most `limit`.
std::optional<unsigned> small_decimal(std::string_view text, unsigned limit) {
  if (text.empty() || text.size() > 3 || (text.size() > 1 && text[0] == '0')) return {};
  unsigned value = 0;
  for (char c : text) {
    if (!is_digit(c)) return {};
    value = value * 10 + static_cast<unsigned>(c - '0');
  }
  if (value > limit) return {};
  return value;
}

std::optional<std::uint16_t> hex_group(std::string_view text) {
  if (text.empty() || text.size() > 4) return {};
  unsigned value = 0;
  for (char c : text) {
    if (hex_value(c) < 0) return {};
    value = value << 4 | static_cast<unsigned>(hex_value(c));
  }
  return static_cast<std::uint16_t>(value);
}

/// Bytes of one side of "::", at most 16.
struct Groups {
  IpAddress::V6 bytes{};
  std::size_t size = 0;
};

/// "1:2:c0a8:1" or, where `dotted_tail` may close it, "1:2:192.168.0.1"; empty text is no group.
std::optional<Groups> read_groups(std::string_view text, bool dotted_tail) {
  Groups out;
  while (!text.empty()) {
    const std::size_t colon = text.find(':');
    const std::string_view group = text.substr(0, colon);
    if (const auto value = hex_group(group); value && out.size + 2 <= 16) {
      out.bytes[out.size++] = static_cast<std::uint8_t>(*value >> 8);
      out.bytes[out.size++] = static_cast<std::uint8_t>(*value & 0xFF);
    } else if (const auto v4 = parse_ipv4(group);
               v4 && dotted_tail && colon == std::string_view::npos && out.size + 4 <= 16) {
      std::copy_n(v4->bytes().begin(), 4, out.bytes.begin() + static_cast<std::ptrdiff_t>(out.size));
      out.size += 4;
    } else {
      return {};
    }
    if (colon == std::string_view::npos) return out;
    text.remove_prefix(colon + 1);
    if (text.empty()) return {};  // a colon at the end
  }
  return out;
}

constexpr std::size_t ipv6_text_length = 45;  // eight groups, the last two as dotted decimal

struct ZeroRun {
  std::size_t begin = 8, length = 0;
};

/// The run that "::" stands for: the longest of at least two groups, the first of equals (RFC 5952 §4.2).
ZeroRun longest_zero_run(std::span<const std::uint16_t> groups) {
  ZeroRun best, run;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    if (groups[i] != 0) {
      run = {};
      continue;
    }
    if (run.length++ == 0) run.begin = i;
    if (run.length > best.length) best = run;
  }
  return best.length > 1 ? best : ZeroRun{};
}

}  // namespace

std::optional<IpAddress> parse_ipv4(std::string_view text) {
  IpAddress::V4 bytes{};
  for (std::size_t i = 0; i < 4; ++i) {
    const std::size_t dot = text.find('.');
    if ((dot == std::string_view::npos) != (i == 3)) return {};
    const auto value = small_decimal(text.substr(0, dot), 255);
    if (!value) return {};
    bytes[i] = static_cast<std::uint8_t>(*value);
    if (i < 3) text.remove_prefix(dot + 1);
  }
  return IpAddress(bytes);
}

std::optional<IpAddress> parse_ipv6(std::string_view text) {
  if (text.size() < 2 || text.size() > ipv6_text_length) return {};
  const std::size_t gap = text.find("::");
  if (gap == std::string_view::npos) {
    const auto all = read_groups(text, true);
    if (!all || all->size != 16) return {};
    return IpAddress(all->bytes);
  }
  const auto head = read_groups(text.substr(0, gap), false);
  const auto tail = read_groups(text.substr(gap + 2), true);
  if (!head || !tail || head->size + tail->size > 14) return {};  // "::" stands for one group at least
  IpAddress::V6 bytes = head->bytes;
  std::copy_n(tail->bytes.begin(), tail->size, bytes.end() - static_cast<std::ptrdiff_t>(tail->size));
  return IpAddress(bytes);
}

std::optional<IpAddress> parse_ip(std::string_view text) {
  return text.find(':') == std::string_view::npos ? parse_ipv4(text) : parse_ipv6(text);
}

std::optional<IpAddress> parse_address_literal(std::string_view text) {
  if (text.starts_with('[') != text.ends_with(']')) return {};
  if (text.starts_with('[')) text = text.substr(1, text.size() - 2);
  const bool tagged = istarts_with(text, "IPv6:");
  if (tagged) text.remove_prefix(5);
  const std::size_t zone = text.find('%');
  if (!tagged && zone == std::string_view::npos) return parse_ip(text);
  return parse_ipv6(text.substr(0, zone));
}

std::string IpAddress::to_string() const {
  if (is_v4()) return fmt::format("{}.{}.{}.{}", bytes_[0], bytes_[1], bytes_[2], bytes_[3]);
  if (embedding() == Embedding::mapped) return "::ffff:" + unmapped().to_string();
  return to_hex_string();
}

std::string IpAddress::to_hex_string() const {
  if (is_v4()) return to_string();
  std::array<std::uint16_t, 8> groups{};
  for (std::size_t i = 0; i < 8; ++i)
    groups[i] = static_cast<std::uint16_t>(bytes_[2 * i] << 8 | bytes_[2 * i + 1]);
  const ZeroRun zeros = longest_zero_run(groups);
  std::string out;
  for (std::size_t i = 0; i < 8;) {
    if (i == zeros.begin) {
      out += "::";
      i += zeros.length;
      continue;
    }
    if (!out.empty() && out.back() != ':') out += ':';
    fmt::format_to(std::back_inserter(out), "{:x}", groups[i++]);
  }
  return out;
}

std::string IpAddress::reversed_labels() const {
  if (is_v4()) return fmt::format("{}.{}.{}.{}", bytes_[3], bytes_[2], bytes_[1], bytes_[0]);
  std::string out;
  for (std::size_t i = bytes_.size(); i-- > 0;)
    fmt::format_to(std::back_inserter(out), "{:x}.{:x}{}", bytes_[i] & 15, bytes_[i] >> 4, i > 0 ? "." : "");
  return out;
}

std::string IpAddress::reverse_name() const {
  return reversed_labels() + (is_v4() ? ".in-addr.arpa" : ".ip6.arpa");
}

Network network_of(const IpAddress& address, unsigned prefix) {
  prefix = std::min(prefix, address.bits());
  IpAddress::V6 bytes{};
  std::copy(address.bytes().begin(), address.bytes().end(), bytes.begin());
  for (unsigned i = 0; i < bytes.size(); ++i) {
    const unsigned kept = prefix > i * 8 ? std::min(prefix - i * 8, 8u) : 0;
    bytes[i] &= static_cast<std::uint8_t>(0xFF00u >> kept);
  }
  if (address.is_v6()) return {IpAddress(bytes), prefix};
  return {IpAddress(IpAddress::V4{bytes[0], bytes[1], bytes[2], bytes[3]}), prefix};
}

bool Network::contains(const IpAddress& address) const {
  if (base.is_v6() == address.is_v6()) return network_of(address, prefix) == *this;
  return base.is_v4() && address.embedding() == Embedding::mapped && contains(address.unmapped());
}

std::string Network::to_string() const { return fmt::format("{}/{}", base.to_string(), prefix); }

std::optional<Network> parse_network(std::string_view text) {
  const std::size_t slash = text.find('/');
  const auto base = parse_ip(text.substr(0, slash));
  if (!base) return {};
  if (slash == std::string_view::npos) return network_of(*base, base->bits());
  const auto prefix = small_decimal(text.substr(slash + 1), base->bits());
  if (!prefix) return {};
  return network_of(*base, *prefix);
}

}  // namespace kanshiki
