#include "net/browser/proxy.hpp"

#include <poll.h>
#include <sys/socket.h>

#include "net/browser/proxy_connection.hpp"

namespace kanshiki {
namespace {

constexpr std::size_t most_connections = 128;  // at once

}  // namespace

std::string host_and_port(const std::string& host, std::uint32_t port) {
  return host + ":" + std::to_string(port);
}

Proxy::Proxy(EventLoop& loop, DnsFetcher& dns, int door) : loop_(loop), dns_(dns), door_(door) {
  loop_.watch(door_, POLLIN, [this](short) { accept_all(); });
}

Proxy::~Proxy() {
  loop_.forget(door_);
  for (const auto& one : connections_)
    if (const auto connection = one.lock()) connection->close();
}

void Proxy::allow(std::size_t bytes, EventLoop::Time until) {
  ledger_.bytes_left = bytes;
  ledger_.until = until;
}

void Proxy::accept_all() {
  for (;;) {
    Descriptor browser(::accept4(door_, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC));
    if (!browser) return;
    std::erase_if(connections_, [](const auto& one) { return one.expired(); });
    if (connections_.size() < most_connections)
      connections_.push_back(ProxyConnection::serve(loop_, dns_, ledger_, std::move(browser)));
  }
}

}  // namespace kanshiki
