#pragma once
/// One connection of the browser to the proxy, and the one to a server that it asks for.

#include <memory>
#include <string>
#include <vector>

#include "base/descriptor.hpp"
#include "base/ip.hpp"
#include "net/browser/proxy.hpp"
#include "net/browser/proxy_request.hpp"
#include "net/host_look_up.hpp"

namespace kanshiki {

class ProxyConnection : public std::enable_shared_from_this<ProxyConnection> {
 public:
  /// Lives on the loop until either side closes, the ledger is spent or its time is over.
  static std::shared_ptr<ProxyConnection> serve(EventLoop& loop, DnsFetcher& dns, ProxyLedger& ledger,
                                                Descriptor browser);
  ~ProxyConnection() { close(); }
  ProxyConnection(const ProxyConnection&) = delete;
  ProxyConnection& operator=(const ProxyConnection&) = delete;

  void close();

 private:
  ProxyConnection(EventLoop& loop, DnsFetcher& dns, ProxyLedger& ledger, Descriptor browser)
      : loop_(loop), dns_(dns), ledger_(ledger), browser_(std::move(browser)) {}
  void read_head();
  void begin(ProxyRequest request);
  void connect(HostAddresses found);
  void try_next_address();
  void on_connected();
  void refuse(const std::string& why);

  void relay(short browser_events, short server_events);
  void take_from_browser();
  void take_from_server();
  bool give(Descriptor& to, std::string& bytes);
  void watch_both();

  EventLoop& loop_;
  DnsFetcher& dns_;
  ProxyLedger& ledger_;
  Descriptor browser_, server_;
  std::string head_;
  ProxyRequest request_;
  std::vector<IpAddress> addresses_;    // of the host, those still to be tried
  std::string to_server_, to_browser_;  // taken and not yet given
  bool server_ended_ = false;
  EventLoop::Timer timer_ = EventLoop::Timer::none;
};

}  // namespace kanshiki
