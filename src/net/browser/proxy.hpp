#pragma once
/// The only way out of the browser's cage.

#include <cstddef>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "net/dns_fetcher.hpp"
#include "net/event_loop.hpp"

namespace kanshiki {

class ProxyConnection;

/// What may go through, and what has.
struct ProxyLedger {
  std::size_t bytes_left = 0;  ///< from the network
  EventLoop::Time until;       ///< nothing is connected to, and nothing goes through, after that
  std::map<std::string, std::string> addresses;  ///< "host:port" → the address connected to
  std::map<std::string, std::string> refusals;   ///< "host:port" → why there was no connection
  std::size_t requests = 0;

  bool spent() const { return bytes_left == 0; }
};

/// An HTTP proxy behind a listening socket. It looks names up by our resolver, judges the address that is
/// really connected to, each time anew, and lets no more bytes through than the ledger has. What it refuses
/// it drops without an answer: an error page of ours would be taken for the site's.
class Proxy {
 public:
  Proxy(EventLoop& loop, DnsFetcher& dns, int door);
  ~Proxy();
  Proxy(const Proxy&) = delete;
  Proxy& operator=(const Proxy&) = delete;

  /// Lets so many bytes through, until then; before, it is shut.
  void allow(std::size_t bytes, EventLoop::Time until);
  const ProxyLedger& ledger() const { return ledger_; }

 private:
  void accept_all();

  EventLoop& loop_;
  DnsFetcher& dns_;
  int door_;
  ProxyLedger ledger_;
  std::vector<std::weak_ptr<ProxyConnection>> connections_;
};

/// The key of the ledger's maps.
std::string host_and_port(const std::string& host, std::uint32_t port);

}  // namespace kanshiki
