#pragma once
/// One exchange on port 43 of one address.

#include <functional>
#include <memory>
#include <string>

#include "base/ip.hpp"
#include "net/event_loop.hpp"
#include "world/source.hpp"

namespace kanshiki {

class WhoisConnection : public std::enable_shared_from_this<WhoisConnection> {
 public:
  /// Calls `done` once: with all bytes up to the end of the connection, or by `until` with the reason why
  /// there are none. Lives until then.
  static void open(EventLoop& loop, const IpAddress& address, std::string query, EventLoop::Time until,
                   std::function<void(Reply)> done);

  ~WhoisConnection();
  WhoisConnection(const WhoisConnection&) = delete;
  WhoisConnection& operator=(const WhoisConnection&) = delete;

 private:
  WhoisConnection(EventLoop& loop, const IpAddress& address, std::string query,
                  std::function<void(Reply)> done)
      : loop_(loop), address_(address), unsent_(std::move(query)), done_(std::move(done)) {}
  bool connect();
  void send();
  void receive();
  void watch(short events, void (WhoisConnection::*act)());
  void finish(Reply::Status status, std::string why = {});

  EventLoop& loop_;
  IpAddress address_;
  std::string unsent_, received_;
  std::function<void(Reply)> done_;
  int socket_ = -1;
  EventLoop::Timer timer_ = EventLoop::Timer::none;
};

}  // namespace kanshiki
