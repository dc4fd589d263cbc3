#include "net/stream_exchange.hpp"

#include <poll.h>
#include <sys/un.h>

#include <cerrno>
#include <cstring>

#include "net/fetcher.hpp"
#include "net/socket_address.hpp"

namespace kanshiki {

Peer tcp_peer(const IpAddress& address, std::uint16_t port) {
  const SocketAddress name(address, port);
  Peer out;
  std::memcpy(&out.address, name.data(), name.size());
  out.size = name.size();
  out.name = address.to_string();
  return out;
}

Result<Peer> unix_peer(const std::string& path) {
  sockaddr_un name{};
  name.sun_family = AF_UNIX;
  if (path.size() >= sizeof name.sun_path) return fail(Error::Kind::limit, path + ": too long for a socket");
  std::memcpy(name.sun_path, path.data(), path.size());
  Peer out;
  std::memcpy(&out.address, &name, sizeof name);
  out.size = sizeof name;
  out.name = path;
  return out;
}

void StreamExchange::open(EventLoop& loop, Peer peer, std::string said, std::size_t most,
                          EventLoop::Time until, std::function<void(Reply)> done) {
  const std::shared_ptr<StreamExchange> self(
      new StreamExchange(loop, std::move(peer), std::move(said), most, std::move(done)));
  self->timer_ = loop.at(until, [self] {
    self->finish(Reply::Status::timeout, "no whole answer from " + self->peer_.name + " in time");
  });
  if (!self->connect()) return self->fail_by_errno();
  self->watch(POLLOUT, &StreamExchange::send);
}

bool StreamExchange::connect() {
  socket_ = Descriptor(::socket(peer_.address.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
  return socket_ &&
         (::connect(socket_.get(), reinterpret_cast<const sockaddr*>(&peer_.address), peer_.size) == 0 ||
          is_unfinished(errno));
}

void StreamExchange::watch(short events, void (StreamExchange::*act)()) {
  loop_.watch(socket_.get(), events, [self = shared_from_this(), act](short) { ((*self).*act)(); });
}

/// Who has heard enough says so and hangs up: what he said counts, though not all was heard.
void StreamExchange::send() {
  const ssize_t sent = ::send(socket_.get(), said_.data() + sent_, said_.size() - sent_, MSG_NOSIGNAL);
  if (sent < 0 && is_unfinished(errno)) return;
  if (sent < 0 && errno != EPIPE) return fail_by_errno();
  sent_ = sent < 0 ? said_.size() : sent_ + static_cast<std::size_t>(sent);
  if (sent_ == said_.size()) watch(POLLIN, &StreamExchange::receive);
}

void StreamExchange::receive() {
  char buffer[16 * 1024];
  const ssize_t got = ::recv(socket_.get(), buffer, sizeof buffer, 0);
  if (got < 0 && is_unfinished(errno)) return;
  if (got < 0 && received_.empty()) return fail_by_errno();
  if (got <= 0) return finish(Reply::Status::answered);
  received_.append(buffer, static_cast<std::size_t>(got));
  if (received_.size() > most_)
    finish(Reply::Status::failed, "the answer of " + peer_.name + " does not end");
}

void StreamExchange::fail_by_errno() {
  finish(Reply::Status::failed, peer_.name + ": " + std::strerror(errno));
}

void StreamExchange::finish(Reply::Status status, std::string why) {
  const auto self = shared_from_this();  // what the loop forgets may be the last that held it
  loop_.cancel(timer_);
  if (socket_) loop_.forget(socket_.get());
  Reply reply = no_answer(status, std::move(why), peer_.name);
  if (status == Reply::Status::answered) reply.bytes = std::move(received_);
  if (const auto done = std::exchange(done_, nullptr)) done(std::move(reply));
}

}  // namespace kanshiki
