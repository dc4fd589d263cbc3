#pragma once
/// One exchange over a stream: everything is said, then everything is heard, up to the end of the connection.

#include <sys/socket.h>

#include <functional>
#include <memory>
#include <string>

#include "base/descriptor.hpp"
#include "base/ip.hpp"
#include "base/result.hpp"
#include "net/event_loop.hpp"
#include "world/source.hpp"

namespace kanshiki {

/// Whom to connect to.
struct Peer {
  sockaddr_storage address{};
  socklen_t size = 0;
  std::string name;  ///< as replies name it
};
Peer tcp_peer(const IpAddress& address, std::uint16_t port);
/// A socket in the file system. Errors: `limit`, the path is longer than such sockets' may be.
Result<Peer> unix_peer(const std::string& path);

class StreamExchange : public std::enable_shared_from_this<StreamExchange> {
 public:
  /// Says `said` and calls `done` once: with all bytes up to the end of the connection, at most `most`, or by
  /// `until` with the reason why there are none. Lives until then.
  static void open(EventLoop& loop, Peer peer, std::string said, std::size_t most, EventLoop::Time until,
                   std::function<void(Reply)> done);

  StreamExchange(const StreamExchange&) = delete;
  StreamExchange& operator=(const StreamExchange&) = delete;

 private:
  StreamExchange(EventLoop& loop, Peer peer, std::string said, std::size_t most,
                 std::function<void(Reply)> done)
      : loop_(loop), peer_(std::move(peer)), said_(std::move(said)), most_(most), done_(std::move(done)) {}
  bool connect();
  void send();
  void receive();
  void watch(short events, void (StreamExchange::*act)());
  void fail_by_errno();
  void finish(Reply::Status status, std::string why = {});

  EventLoop& loop_;
  Peer peer_;
  std::string said_, received_;
  std::size_t sent_ = 0, most_;
  std::function<void(Reply)> done_;
  Descriptor socket_;
  EventLoop::Timer timer_ = EventLoop::Timer::none;
};

}  // namespace kanshiki
