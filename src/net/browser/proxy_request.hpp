#pragma once
/// What a browser asks of a proxy (RFC 9112 §3.2), as hostile as the page that it shows.

#include <cstddef>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "net/url_target.hpp"

namespace kanshiki {

struct ProxyRequest {
  bool tunnel = false;         ///< CONNECT: bytes go to and fro unread
  UrlTarget target;            ///< where to connect to
  std::string head;            ///< what to send there first: the request in origin-form; empty for a tunnel
  std::size_t body_bytes = 0;  ///< how many bytes of the browser follow that; not limited for a tunnel
};

/// Longest head that is read.
inline constexpr std::size_t most_proxy_head = 64 * 1024;

/// Reads a whole head, up to and with its empty line. `malformed` where it is anything else than one request
/// with a body of known length; `refused` for schemes and ports of other services.
Result<ProxyRequest> read_proxy_request(std::string_view head);

}  // namespace kanshiki
