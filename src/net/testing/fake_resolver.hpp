#pragma once
/// A resolver on a loopback port for tests, driven by the event loop of the code under test.

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <functional>
#include <map>
#include <string>

#include "net/dns_server.hpp"
#include "net/event_loop.hpp"
#include "world/testing/dns_writer.hpp"

namespace kanshiki::test {

inline sockaddr_in loopback(std::uint16_t port) {
  sockaddr_in out{};
  out.sin_family = AF_INET;
  out.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  out.sin_port = htons(port);
  return out;
}

class FakeResolver {
 public:
  /// From a question's name and whether it came by TCP to a response; an empty one is silence.
  using Answer = std::function<std::string(const std::string& name, bool tcp)>;

  FakeResolver(EventLoop& loop, Answer answer) : loop_(loop), answer_(std::move(answer)) {
    udp_ = ::socket(AF_INET, SOCK_DGRAM, 0);
    tcp_ = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    ::bind(udp_, reinterpret_cast<sockaddr*>(&address), size);
    ::getsockname(udp_, reinterpret_cast<sockaddr*>(&address), &size);
    ::bind(tcp_, reinterpret_cast<sockaddr*>(&address), size);
    ::listen(tcp_, 8);
    port_ = ntohs(address.sin_port);
    loop_.watch(udp_, POLLIN, [this](short) { serve_datagram(); });
    loop_.watch(tcp_, POLLIN, [this](short) { accept_stream(); });
  }
  ~FakeResolver() {
    for (const int socket : {udp_, tcp_}) loop_.forget(socket), ::close(socket);
  }

  DnsServer server() const { return {parse_ip("127.0.0.1").value(), port_}; }
  std::size_t asked = 0;

 private:
  /// The response to `query`, with its transaction number.
  std::string respond(const std::string& query, bool tcp) {
    ++asked;
    std::string name;
    for (std::size_t at = 12; at < query.size() && query[at] != 0;
         at += 1 + static_cast<std::size_t>(query[at]))
      name += (name.empty() ? "" : ".") + query.substr(at + 1, static_cast<std::size_t>(query[at]));
    std::string response = answer_(name, tcp);
    return response.empty() ? response : query.substr(0, 2) + response.substr(2);
  }

  void serve_datagram() {
    char buffer[2048];
    sockaddr_in from{};
    socklen_t size = sizeof from;
    const ssize_t got = ::recvfrom(udp_, buffer, sizeof buffer, 0, reinterpret_cast<sockaddr*>(&from), &size);
    if (got < 12) return;
    const std::string response = respond({buffer, static_cast<std::size_t>(got)}, false);
    if (!response.empty())
      ::sendto(udp_, response.data(), response.size(), 0, reinterpret_cast<sockaddr*>(&from), size);
  }

  void accept_stream() {
    const int stream = ::accept(tcp_, nullptr, nullptr);
    loop_.watch(stream, POLLIN, [this, stream](short) {
      char buffer[2048];
      const ssize_t got = ::recv(stream, buffer, sizeof buffer, 0);
      if (got > 14) {
        const std::string response = respond({buffer + 2, static_cast<std::size_t>(got) - 2}, true);
        const std::string framed = u16(static_cast<unsigned>(response.size())) + response;
        ::send(stream, framed.data(), framed.size(), 0);
      }
      loop_.forget(stream);
      ::close(stream);
    });
  }

  EventLoop& loop_;
  Answer answer_;
  int udp_ = -1, tcp_ = -1;
  std::uint16_t port_ = 0;
};

}  // namespace kanshiki::test
