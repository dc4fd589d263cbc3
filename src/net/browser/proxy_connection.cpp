#include "net/browser/proxy_connection.hpp"

#include <poll.h>
#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "net/socket_address.hpp"
#include "world/address_guard.hpp"

namespace kanshiki {
namespace {

constexpr std::chrono::seconds connect_time{5};
constexpr std::size_t buffer_bytes = 64 * 1024;
constexpr std::size_t most_requests = 2000;  // of a browser: each may be a look-up, too

}  // namespace

std::shared_ptr<ProxyConnection> ProxyConnection::serve(EventLoop& loop, DnsFetcher& dns, ProxyLedger& ledger,
                                                        Descriptor browser) {
  const std::shared_ptr<ProxyConnection> self(new ProxyConnection(loop, dns, ledger, std::move(browser)));
  loop.watch(self->browser_.get(), POLLIN, [self](short) { self->read_head(); });
  return self;
}

void ProxyConnection::close() {
  loop_.cancel(timer_);
  for (Descriptor* one : {&browser_, &server_}) {
    if (*one) loop_.forget(one->get());
    one->close();
  }
}

void ProxyConnection::refuse(const std::string& why) {
  if (!request_.target.host.empty())
    ledger_.refusals.emplace(host_and_port(request_.target.host, request_.target.port), why);
  close();
}

void ProxyConnection::read_head() {
  const auto self = shared_from_this();  // what the loop forgets may be the last that held it
  char buffer[4096];
  const ssize_t got = ::recv(browser_.get(), buffer, sizeof buffer, 0);
  if (got < 0 && is_unfinished(errno)) return;
  if (got <= 0) return close();
  head_.append(buffer, static_cast<std::size_t>(got));
  const std::size_t end = head_.find("\r\n\r\n");
  if (end == std::string::npos) return head_.size() > most_proxy_head ? close() : void();
  auto request = read_proxy_request(std::string_view(head_).substr(0, end + 4));
  if (!request) return close();
  to_server_ = request->head;
  std::string_view rest = std::string_view(head_).substr(end + 4);
  if (!request->tunnel) {
    rest = rest.substr(0, request->body_bytes);
    request->body_bytes -= rest.size();
  }
  to_server_ += rest;
  begin(std::move(*request));
}

void ProxyConnection::begin(ProxyRequest request) {
  request_ = std::move(request);
  loop_.forget(browser_.get());
  if (++ledger_.requests > most_requests) return close();
  if (ledger_.spent()) return refuse("the visit has fetched all that it may");
  if (EventLoop::Clock::now() >= ledger_.until) return refuse("the time of the visit is over");
  timer_ = loop_.at(ledger_.until, [self = shared_from_this()] { self->close(); });
  const auto judged = [self = shared_from_this()](HostAddresses found) {
    if (self->browser_) self->connect(std::move(found));
  };
  if (request_.target.address) return judged(judge_addresses({*request_.target.address}));
  look_up_host(dns_, request_.target.host, ledger_.until, judged);
}

void ProxyConnection::connect(HostAddresses found) {
  if (found.addresses.empty()) return refuse(found.why);
  addresses_ = std::move(found.addresses);
  try_next_address();
}

void ProxyConnection::try_next_address() {
  if (server_) loop_.forget(server_.get());
  loop_.cancel(timer_);
  if (addresses_.empty()) return refuse("no connection");
  const IpAddress address = addresses_.front();
  addresses_.erase(addresses_.begin());
  if (auto why = objection(address)) return refuse(*why);
  const SocketAddress name(address, static_cast<std::uint16_t>(request_.target.port));
  server_ = Descriptor(::socket(name.family(), SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
  if (!server_) return refuse(std::strerror(errno));
  const auto self = shared_from_this();
  timer_ = loop_.at(std::min(ledger_.until, EventLoop::Clock::now() + connect_time),
                    [self] { self->try_next_address(); });
  ledger_.addresses[host_and_port(request_.target.host, request_.target.port)] = address.to_string();
  if (::connect(server_.get(), name.data(), name.size()) != 0 && !is_unfinished(errno))
    return try_next_address();
  loop_.watch(server_.get(), POLLOUT, [self](short) { self->on_connected(); });
}

void ProxyConnection::on_connected() {
  const auto self = shared_from_this();
  int error = 0;
  socklen_t size = sizeof error;
  ::getsockopt(server_.get(), SOL_SOCKET, SO_ERROR, &error, &size);
  if (error != 0) return try_next_address();
  loop_.cancel(timer_);
  timer_ = loop_.at(ledger_.until, [self] { self->close(); });
  if (request_.tunnel) to_browser_ = "HTTP/1.1 200 Connection established\r\n\r\n";
  watch_both();
}

void ProxyConnection::relay(short browser_events, short server_events) {
  const auto self = shared_from_this();
  if (browser_events & ~POLLOUT) take_from_browser();
  if (server_ && (server_events & ~POLLOUT)) take_from_server();
  if (!browser_ || !give(server_, to_server_) || !give(browser_, to_browser_)) return close();
  if (server_ended_ && to_browser_.empty()) return close();
  watch_both();
}

/// A request's body ends where it said; what comes after would be another request, maybe to another host.
void ProxyConnection::take_from_browser() {
  if (to_server_.size() >= buffer_bytes) return;
  char buffer[buffer_bytes];
  const ssize_t got = ::recv(browser_.get(), buffer, sizeof buffer, 0);
  if (got < 0 && is_unfinished(errno)) return;
  if (got <= 0) return close();
  auto size = static_cast<std::size_t>(got);
  if (!request_.tunnel) {
    if (size > request_.body_bytes) return close();
    request_.body_bytes -= size;
  }
  to_server_.append(buffer, size);
}

void ProxyConnection::take_from_server() {
  if (server_ended_ || to_browser_.size() >= buffer_bytes) return;
  char buffer[buffer_bytes];
  const ssize_t got = ::recv(server_.get(), buffer, sizeof buffer, 0);
  if (got < 0 && is_unfinished(errno)) return;
  if (got <= 0) {
    server_ended_ = true;
    return;
  }
  const auto size = std::min(static_cast<std::size_t>(got), ledger_.bytes_left);
  ledger_.bytes_left -= size;
  to_browser_.append(buffer, size);
  server_ended_ = ledger_.spent();
}

/// Sends what can be sent; false if the other end is gone.
bool ProxyConnection::give(Descriptor& to, std::string& bytes) {
  if (bytes.empty()) return true;
  if (!to) return false;
  const ssize_t sent = ::send(to.get(), bytes.data(), bytes.size(), MSG_NOSIGNAL);
  if (sent < 0) return is_unfinished(errno);
  bytes.erase(0, static_cast<std::size_t>(sent));
  return true;
}

void ProxyConnection::watch_both() {
  const auto events = [](bool readable, bool writable) {
    return static_cast<short>((readable ? POLLIN : 0) | (writable ? POLLOUT : 0));
  };
  const auto self = shared_from_this();
  loop_.watch(browser_.get(), events(to_server_.size() < buffer_bytes, !to_browser_.empty()),
              [self](short ready) { self->relay(ready, 0); });
  loop_.watch(server_.get(), events(!server_ended_ && to_browser_.size() < buffer_bytes, !to_server_.empty()),
              [self](short ready) { self->relay(0, ready); });
}

}  // namespace kanshiki
