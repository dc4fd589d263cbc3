#include "parse/url/ipv4.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace kanshiki::parse {
namespace {

constexpr std::uint64_t too_large = std::uint64_t{1} << 32;  // larger numbers are not told apart

/// The standard's "IPv4 number parser".
std::optional<std::uint64_t> parse_number(std::string_view text) {
  if (text.empty()) return {};
  int radix = 10;
  if (text.starts_with("0x") || text.starts_with("0X")) {
    radix = 16;
    text.remove_prefix(2);
  } else if (text.size() > 1 && text[0] == '0') {
    radix = 8;
    text.remove_prefix(1);
  }
  std::uint64_t value = 0;  // "0x" alone is 0
  for (char c : text) {
    const int digit = hex_value(c);
    if (digit < 0 || digit >= radix) return {};
    value = std::min(value * static_cast<unsigned>(radix) + static_cast<unsigned>(digit), too_large);
  }
  return value;
}

std::string_view without_final_dot(std::string_view host) {
  if (host.ends_with('.')) host.remove_suffix(1);
  return host;
}

}  // namespace

bool ends_in_a_number(std::string_view host) {
  host = without_final_dot(host);
  const std::string_view last = host.substr(host.rfind('.') + 1);  // npos + 1 is 0
  if (last.empty() || !is_digit(last[0])) return false;
  return std::all_of(last.begin(), last.end(), is_digit) || parse_number(last).has_value();
}

Result<IpAddress> parse_ipv4_host(std::string_view host) {
  const auto parts = split(without_final_dot(host), '.');
  if (parts.size() > 4) return fail(Error::Kind::malformed, "an IPv4 address of more than four numbers");
  std::uint64_t address = 0;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const auto number = parse_number(parts[i]);
    if (!number) return fail(Error::Kind::malformed, "an IPv4 address with a part that is no number");
    const std::size_t bytes = i + 1 == parts.size() ? 4 - i : 1;
    if (*number >> (8 * bytes) != 0) return fail(Error::Kind::malformed, "an IPv4 address out of range");
    address = address << (8 * bytes) | *number;
  }
  return IpAddress(
      IpAddress::V4{static_cast<std::uint8_t>(address >> 24), static_cast<std::uint8_t>(address >> 16),
                    static_cast<std::uint8_t>(address >> 8), static_cast<std::uint8_t>(address)});
}

}  // namespace kanshiki::parse
