#pragma once
/// Listeners where nothing may ever connect.

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstring>
#include <fstream>
#include <string>
#include <vector>

#include "base/ip.hpp"
#include "base/testing/source_tree.hpp"
#include "base/text.hpp"

namespace kanshiki::test {

/// Listens, on each inner address that the box has, on the ports that a guard would be cheated to. The kernel
/// completes connections without being asked, so that none is missed.
class Canaries {
 public:
  Canaries() {
    for (const IpAddress& address : inner_addresses())
      for (const std::uint16_t port : std::initializer_list<std::uint16_t>{80, 443, 8000, 8080})
        if (const int socket = listen_on(address, port); socket >= 0) sockets_.push_back(socket);
  }
  ~Canaries() {
    for (const int socket : sockets_) ::close(socket);
  }
  Canaries(const Canaries&) = delete;
  Canaries& operator=(const Canaries&) = delete;

  std::size_t size() const { return sockets_.size(); }

  /// How many connections there have been since the last call.
  std::size_t connections() const {
    std::size_t count = 0;
    for (const int socket : sockets_)
      for (int connection = 0; (connection = ::accept4(socket, nullptr, nullptr, SOCK_NONBLOCK)) >= 0;
           ++count)
        ::close(connection);
    return count;
  }

  /// The addresses in tests/box/addresses that are not global, and the loopback addresses.
  static std::vector<IpAddress> inner_addresses() {
    std::vector<IpAddress> out = {parse_ip("127.0.0.1").value(), parse_ip("127.0.0.2").value(),
                                  parse_ip("::1").value()};
    std::ifstream file(source_tree() / "tests/box/addresses");
    for (std::string line; std::getline(file, line);) {
      const auto parts = words(line);
      const auto address = parts.empty() ? std::nullopt : parse_ip(parts[0]);
      if (address && !address->is_global()) out.push_back(*address);
    }
    return out;
  }

 private:
  static int listen_on(const IpAddress& address, std::uint16_t port) {
    const int socket =
        ::socket(address.is_v4() ? AF_INET : AF_INET6, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    const bool listens =
        (address.is_v4() ? bind_v4(socket, address, port) : bind_v6(socket, address, port)) &&
        ::listen(socket, 128) == 0;
    if (!listens) ::close(socket);
    return listens ? socket : -1;
  }
  static bool bind_v4(int socket, const IpAddress& address, std::uint16_t port) {
    sockaddr_in name{};
    name.sin_family = AF_INET;
    name.sin_port = htons(port);
    std::memcpy(&name.sin_addr, address.bytes().data(), 4);
    return ::bind(socket, reinterpret_cast<sockaddr*>(&name), sizeof name) == 0;
  }
  static bool bind_v6(int socket, const IpAddress& address, std::uint16_t port) {
    sockaddr_in6 name{};
    name.sin6_family = AF_INET6;
    name.sin6_port = htons(port);
    name.sin6_scope_id = 1;  // the loopback interface, for link-local addresses
    std::memcpy(&name.sin6_addr, address.bytes().data(), 16);
    return ::bind(socket, reinterpret_cast<sockaddr*>(&name), sizeof name) == 0;
  }

  std::vector<int> sockets_;
};

}  // namespace kanshiki::test
