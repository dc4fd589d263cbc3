#pragma once
/// One resolver, asked through c-ares: UDP first, TCP where the answer is cut, again where it is lost.

#include <ares.h>

#include <functional>

#include "net/dns_server.hpp"
#include "net/event_loop.hpp"
#include "world/questions/dns.hpp"
#include "world/source.hpp"

namespace kanshiki {

/// c-ares draws the transaction numbers, drops answers to other questions, and says how long to wait; each
/// resolver has a channel of its own, so that it is known who answered.
class DnsChannel {
 public:
  DnsChannel(EventLoop& loop, const DnsServer& server);
  ~DnsChannel();
  DnsChannel(const DnsChannel&) = delete;
  DnsChannel& operator=(const DnsChannel&) = delete;

  /// Calls `done` once, unless the channel is destroyed before: with the raw message, whatever its response
  /// code, or why there is none.
  void ask(const DnsQuery& query, std::function<void(Reply)> done);
  const DnsServer& server() const { return server_; }

 private:
  struct Asked;
  static void on_answer(void* asked, int status, int timeouts, unsigned char* bytes, int size);
  static void on_socket(void* channel, ares_socket_t socket, int readable, int writable);
  void process(ares_socket_t readable, ares_socket_t writable);
  void set_timer();

  EventLoop& loop_;
  DnsServer server_;
  ares_channel channel_ = nullptr;
  EventLoop::Timer timer_ = EventLoop::Timer::none;
};

}  // namespace kanshiki
