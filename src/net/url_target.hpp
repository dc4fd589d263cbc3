#pragma once
/// Where a request for a URL goes, as libcurl reads it: who connects must not read it otherwise.

#include <cstdint>
#include <optional>
#include <string>

#include "base/ip.hpp"
#include "base/result.hpp"

namespace kanshiki {

struct UrlTarget {
  std::string url;                   ///< without user, password and fragment
  std::string host;                  ///< lower case; an IPv6 address without its brackets
  std::optional<IpAddress> address;  ///< if the host is one, in whatever notation
  std::uint32_t port = 0;
};

/// `refused` if it is no http or https URL.
Result<UrlTarget> read_url_target(const std::string& url);

}  // namespace kanshiki
