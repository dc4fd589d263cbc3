#include "net/whois_connection.hpp"

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "model/registration.hpp"
#include "net/fetcher.hpp"
#include "net/socket_address.hpp"

namespace kanshiki {
namespace {

constexpr std::uint16_t whois_port = 43;

bool is_unfinished(int error) { return error == EAGAIN || error == EINTR || error == EINPROGRESS; }

}  // namespace

void WhoisConnection::open(EventLoop& loop, const IpAddress& address, std::string query,
                           EventLoop::Time until, std::function<void(Reply)> done) {
  const std::shared_ptr<WhoisConnection> self(
      new WhoisConnection(loop, address, std::move(query), std::move(done)));
  self->timer_ = loop.at(until, [self] {
    self->finish(Reply::Status::timeout, "no whole answer from " + self->address_.to_string() + " in time");
  });
  if (!self->connect())
    return self->finish(Reply::Status::failed, self->address_.to_string() + ": " + std::strerror(errno));
  self->watch(POLLOUT, &WhoisConnection::send);
}

WhoisConnection::~WhoisConnection() {
  if (socket_ >= 0) ::close(socket_);
}

bool WhoisConnection::connect() {
  const SocketAddress name(address_, whois_port);
  socket_ = ::socket(name.family(), SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
  return socket_ >= 0 && (::connect(socket_, name.data(), name.size()) == 0 || is_unfinished(errno));
}

void WhoisConnection::watch(short events, void (WhoisConnection::*act)()) {
  loop_.watch(socket_, events, [self = shared_from_this(), act](short) { ((*self).*act)(); });
}

void WhoisConnection::send() {
  const ssize_t sent = ::send(socket_, unsent_.data(), unsent_.size(), MSG_NOSIGNAL);
  if (sent < 0 && is_unfinished(errno)) return;
  if (sent < 0) return finish(Reply::Status::failed, address_.to_string() + ": " + std::strerror(errno));
  unsent_.erase(0, static_cast<std::size_t>(sent));
  if (unsent_.empty()) watch(POLLIN, &WhoisConnection::receive);
}

void WhoisConnection::receive() {
  char buffer[16 * 1024];
  const ssize_t got = ::recv(socket_, buffer, sizeof buffer, 0);
  if (got < 0 && is_unfinished(errno)) return;
  if (got < 0) return finish(Reply::Status::failed, address_.to_string() + ": " + std::strerror(errno));
  if (got == 0) return finish(Reply::Status::answered);
  received_.append(buffer, static_cast<std::size_t>(got));
  if (received_.size() > longest_whois)
    finish(Reply::Status::failed, "the answer of " + address_.to_string() + " does not end");
}

void WhoisConnection::finish(Reply::Status status, std::string why) {
  const auto self = shared_from_this();  // what the loop forgets may be the last that held it
  loop_.cancel(timer_);
  if (socket_ >= 0) loop_.forget(socket_);
  Reply reply = no_answer(status, std::move(why), address_.to_string());
  if (status == Reply::Status::answered) reply.bytes = std::move(received_);
  if (const auto done = std::exchange(done_, nullptr)) done(std::move(reply));
}

}  // namespace kanshiki
