#pragma once
/// An address and a port in the form that the socket calls take, and what these say.

#include <netinet/in.h>
#include <sys/socket.h>

#include <cerrno>
#include <cstdint>
#include <cstring>

#include "base/ip.hpp"

namespace kanshiki {

class SocketAddress {
 public:
  SocketAddress(const IpAddress& address, std::uint16_t port) {
    if (address.is_v4()) {
      v4_.sin_family = AF_INET;
      v4_.sin_port = htons(port);
      std::memcpy(&v4_.sin_addr, address.bytes().data(), sizeof v4_.sin_addr);
    } else {
      v6_.sin6_family = AF_INET6;
      v6_.sin6_port = htons(port);
      std::memcpy(&v6_.sin6_addr, address.bytes().data(), sizeof v6_.sin6_addr);
    }
  }

  int family() const { return v4_.sin_family == AF_INET ? AF_INET : AF_INET6; }
  const sockaddr* data() const {
    return family() == AF_INET ? reinterpret_cast<const sockaddr*>(&v4_)
                               : reinterpret_cast<const sockaddr*>(&v6_);
  }
  socklen_t size() const { return family() == AF_INET ? sizeof v4_ : sizeof v6_; }

 private:
  sockaddr_in v4_{};
  sockaddr_in6 v6_{};
};

/// Whether errno says of a non-blocking call that there is nothing to be done yet.
inline bool is_unfinished(int error) { return error == EAGAIN || error == EINTR || error == EINPROGRESS; }

}  // namespace kanshiki
