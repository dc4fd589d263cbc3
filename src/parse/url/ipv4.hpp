#pragma once
/// IPv4 addresses as hosts of URLs: everything that inet_aton ever took (URL standard §3.5).

#include <string_view>

#include "base/ip.hpp"
#include "base/result.hpp"

namespace kanshiki::parse {

/// Whether the last label of `host` (ASCII, lower case) is a number, so that the host must be an address.
bool ends_in_a_number(std::string_view host);

/// One to four numbers, decimal, octal ("0…") or hexadecimal ("0x…"); the last fills the bytes that are left:
/// "0x7f.1" is 127.0.0.1, "2130706433" too. A dot may end it.
Result<IpAddress> parse_ipv4_host(std::string_view host);

}  // namespace kanshiki::parse
