#include "net/http_client.hpp"

#include <poll.h>

#include "net/http_transfer.hpp"

namespace kanshiki {
namespace {

/// libcurl has one library-wide state.
CURLM* new_multi() {
  static const CURLcode status = curl_global_init(CURL_GLOBAL_DEFAULT);
  return status == CURLE_OK ? curl_multi_init() : nullptr;
}

}  // namespace

HttpClient::HttpClient(EventLoop& loop) : loop_(loop), multi_(new_multi()) {
  curl_multi_setopt(multi_, CURLMOPT_SOCKETFUNCTION, &HttpClient::on_socket);
  curl_multi_setopt(multi_, CURLMOPT_SOCKETDATA, this);
  curl_multi_setopt(multi_, CURLMOPT_TIMERFUNCTION, &HttpClient::on_timer);
  curl_multi_setopt(multi_, CURLMOPT_TIMERDATA, this);
}

HttpClient::~HttpClient() {
  for (const auto& [handle, transfer] : transfers_) curl_multi_remove_handle(multi_, handle);
  curl_multi_cleanup(multi_);
  loop_.cancel(timer_);
}

void HttpClient::get(const HttpRequest& request, Done done) {
  auto transfer = std::make_unique<HttpTransfer>(request, std::move(done));
  CURL* handle = transfer->handle();
  if (curl_multi_add_handle(multi_, handle) != CURLM_OK) {
    HttpOutcome outcome = transfer->outcome(CURLE_FAILED_INIT);
    return transfer->take_done()(std::move(outcome));
  }
  transfers_[handle] = std::move(transfer);
}

int HttpClient::on_socket(CURL*, curl_socket_t socket, int what, void* context, void*) {
  auto* self = static_cast<HttpClient*>(context);
  const short events =
      static_cast<short>((what & CURL_POLL_IN ? POLLIN : 0) | (what & CURL_POLL_OUT ? POLLOUT : 0));
  if (what == CURL_POLL_REMOVE) {
    self->loop_.forget(socket);
    return 0;
  }
  self->loop_.watch(socket, events, [self, socket](short ready) {
    self->act(socket, (ready & POLLIN ? CURL_CSELECT_IN : 0) | (ready & POLLOUT ? CURL_CSELECT_OUT : 0) |
                          (ready & (POLLERR | POLLHUP | POLLNVAL) ? CURL_CSELECT_ERR : 0));
  });
  return 0;
}

int HttpClient::on_timer(CURLM*, long milliseconds, void* context) {
  auto* self = static_cast<HttpClient*>(context);
  self->loop_.cancel(self->timer_);
  self->timer_ = EventLoop::Timer::none;
  if (milliseconds >= 0)
    self->timer_ = self->loop_.at(EventLoop::Clock::now() + std::chrono::milliseconds(milliseconds),
                                  [self] { self->act(CURL_SOCKET_TIMEOUT, 0); });
  return 0;
}

void HttpClient::act(curl_socket_t socket, int events) {
  int running = 0;
  curl_multi_socket_action(multi_, socket, events, &running);
  collect_finished();
}

void HttpClient::collect_finished() {
  int left = 0;
  while (const CURLMsg* message = curl_multi_info_read(multi_, &left)) {
    if (message->msg != CURLMSG_DONE) continue;
    CURL* handle = message->easy_handle;
    const CURLcode result = message->data.result;
    curl_multi_remove_handle(multi_, handle);
    auto transfer = std::move(transfers_.extract(handle).mapped());
    HttpOutcome outcome = transfer->outcome(result);
    transfer->take_done()(std::move(outcome));
  }
}

}  // namespace kanshiki
