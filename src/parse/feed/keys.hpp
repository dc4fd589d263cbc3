#pragma once
/// What feeds and look-ups are compared by: URLs, hosts and networks in one canonical spelling.
///
///     u:www.example.jp/a?b    this URL, by http or https, whatever its fragment and credentials
///     b:www.example.jp/a/     this URL and all below it
///     h:example.jp            this host and all below it
///     n:192.0.2.0/24          these addresses

#include <string>
#include <string_view>
#include <vector>

#include "base/ip.hpp"

namespace kanshiki::parse {

/// `href` is a serialised http or https URL with a host (Url::href()).
std::string url_key(std::string_view href);
/// The same up to the last "/" of its path.
std::string below_key(std::string_view href);
std::string host_key(std::string_view host);  ///< lower-case ASCII
std::string network_key(const Network& network);

/// Every key under which something may stand that is true of it, the nearest first. At most 34 of a URL's
/// path, 16 of a host's labels.
std::vector<std::string> keys_of_url(std::string_view href);
std::vector<std::string> keys_of_host(std::string_view host);
std::vector<std::string> keys_of_address(const IpAddress& address);

}  // namespace kanshiki::parse
