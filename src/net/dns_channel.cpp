#include "net/dns_channel.hpp"

#include <poll.h>

#include <cstring>
#include <memory>

#include "net/fetcher.hpp"

namespace kanshiki {
namespace {

constexpr int first_wait_ms = 1500, tries = 2;  // c-ares doubles the wait for the second: 4.5 s in all
constexpr int internet_class = 1;
constexpr int udp_payload = 1232;  // what crosses every path unfragmented (DNS flag day 2020)

std::chrono::sys_seconds now() {
  return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

/// c-ares has one library-wide state.
void initialise_library() {
  static const int status = ares_library_init(ARES_LIB_INIT_ALL);
  (void)status;
}

Reply reply_for(int status, const DnsServer& server) {
  if (status == ARES_ETIMEOUT)
    return no_answer(Reply::Status::timeout, "no answer from the resolver " + server.to_string());
  return no_answer(Reply::Status::failed,
                   "the resolver " + server.to_string() + ": " + ares_strerror(status));
}

}  // namespace

struct DnsChannel::Asked {
  DnsChannel* channel;
  std::function<void(Reply)> done;
};

DnsChannel::DnsChannel(EventLoop& loop, const DnsServer& server) : loop_(loop), server_(server) {
  initialise_library();
  ares_options options{};
  options.flags = ARES_FLAG_NOCHECKRESP | ARES_FLAG_EDNS | ARES_FLAG_NOALIASES;
  options.timeout = first_wait_ms;
  options.tries = tries;
  options.ednspsz = udp_payload;
  options.sock_state_cb = &DnsChannel::on_socket;
  options.sock_state_cb_data = this;
  const int chosen =
      ARES_OPT_FLAGS | ARES_OPT_TIMEOUTMS | ARES_OPT_TRIES | ARES_OPT_EDNSPSZ | ARES_OPT_SOCK_STATE_CB;
  if (ares_init_options(&channel_, &options, chosen) != ARES_SUCCESS) {
    channel_ = nullptr;
    return;
  }
  ares_addr_port_node node{};
  node.family = server.address.is_v4() ? AF_INET : AF_INET6;
  std::memcpy(&node.addr, server.address.bytes().data(), server.address.bytes().size());
  node.udp_port = node.tcp_port = server.port;
  ares_set_servers_ports(channel_, &node);
}

DnsChannel::~DnsChannel() {
  loop_.cancel(timer_);
  if (channel_) ares_destroy(channel_);
}

void DnsChannel::ask(const DnsQuery& query, std::function<void(Reply)> done) {
  if (!channel_) return done(no_answer(Reply::Status::failed, "c-ares could not be set up"));
  auto asked = std::make_unique<Asked>(Asked{this, std::move(done)});
  ares_query(channel_, query.name.c_str(), internet_class, static_cast<int>(query.type),
             &DnsChannel::on_answer, asked.release());
  set_timer();
}

void DnsChannel::on_answer(void* context, int status, int, unsigned char* bytes, int size) {
  const std::unique_ptr<Asked> asked(static_cast<Asked*>(context));
  if (status == ARES_EDESTRUCTION) return;
  const DnsServer& server = asked->channel->server_;
  Reply reply;
  if (bytes && size > 0) {  // a message, whatever c-ares thinks of its response code
    reply.status = Reply::Status::answered;
    reply.bytes.assign(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
  } else {
    reply = reply_for(status, server);
  }
  reply.source = server.to_string();
  reply.time = now();
  asked->done(std::move(reply));
}

void DnsChannel::on_socket(void* context, ares_socket_t socket, int readable, int writable) {
  auto* self = static_cast<DnsChannel*>(context);
  const short events = static_cast<short>((readable ? POLLIN : 0) | (writable ? POLLOUT : 0));
  self->loop_.watch(socket, events, [self, socket](short ready) {
    self->process(ready & ~POLLOUT ? socket : ARES_SOCKET_BAD, ready & POLLOUT ? socket : ARES_SOCKET_BAD);
  });
}

void DnsChannel::process(ares_socket_t readable, ares_socket_t writable) {
  ares_process_fd(channel_, readable, writable);
  set_timer();
}

void DnsChannel::set_timer() {
  loop_.cancel(timer_);
  timer_ = EventLoop::Timer::none;
  timeval left{};
  if (!ares_timeout(channel_, nullptr, &left)) return;
  const auto wait = std::chrono::seconds(left.tv_sec) + std::chrono::microseconds(left.tv_usec);
  timer_ = loop_.at(EventLoop::Clock::now() + wait, [this] { process(ARES_SOCKET_BAD, ARES_SOCKET_BAD); });
}

}  // namespace kanshiki
