#pragma once
/// Hosts of URLs (URL standard §3.5).

#include <string>
#include <string_view>

#include "base/result.hpp"
#include "parse/url/notice.hpp"

namespace kanshiki::parse {

enum class HostKind : std::uint8_t {
  none,    ///< the URL has no host: "mailto:…"
  empty,   ///< it has one of no characters: "file:///…"
  domain,  ///< ASCII, lower case, mapped by IDNA; not necessarily a name that DNS takes
  ipv4,    ///< four decimals, whatever notation was used
  ipv6,    ///< in brackets
  opaque,  ///< of a scheme that browsers do not know; percent-encoded, never decoded
};

/// Appends the serialised host to `out` and tells its kind. `special`: the URL's scheme is (the host is a
/// domain or an address, then). Fails as the standard's host parser does; `out` may then have been appended
/// to.
Result<HostKind> append_host(std::string& out, std::string_view host, bool special, UrlNotices& noticed);

}  // namespace kanshiki::parse
