#pragma once
/// Single HTTP requests through libcurl on the event loop. Redirects are told, not followed.

#include <curl/curl.h>

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "base/ip.hpp"
#include "base/limits.hpp"
#include "net/event_loop.hpp"
#include "world/questions/fetch.hpp"
#include "world/source.hpp"

namespace kanshiki {

struct HttpRequest {
  std::string url;    ///< http or https
  IpAddress address;  ///< where its host is: nothing is looked up
  EventLoop::Time until;
  std::size_t most_bytes = limits::page_bytes;  ///< of the body, content codings undone
  bool trusted_only = false;                    ///< fails unless the certificate is good for the host
  std::vector<std::string> headers = {};        ///< more fields: "If-None-Match: …"
};

struct HttpOutcome {
  HttpHop hop;           ///< as much of the response as came
  std::string location;  ///< where a redirect leads, absolute; empty: no redirect
  Reply::Status status = Reply::Status::answered;
  std::string why;         ///< for all but a whole response: a limit, the guard, the time, what failed
  bool connected = false;  ///< false: another address of the host may do better
};

class HttpTransfer;

/// Sends neither cookies nor credentials, keeps no connections, uses no proxy whatever the environment says,
/// and connects only where the address guard has no objection to the address that the socket is really opened
/// for. Certificates are recorded, and required to be good only where the request says so: what is
/// visited is suspicious anyway.
class HttpClient {
 public:
  using Done = std::function<void(HttpOutcome)>;

  explicit HttpClient(EventLoop& loop);
  ~HttpClient();
  HttpClient(const HttpClient&) = delete;
  HttpClient& operator=(const HttpClient&) = delete;

  /// Calls `done` once, from the loop, at the latest shortly after `request.until`.
  void get(const HttpRequest& request, Done done);

 private:
  static int on_socket(CURL* easy, curl_socket_t socket, int what, void* self, void*);
  static int on_timer(CURLM* multi, long milliseconds, void* self);
  void act(curl_socket_t socket, int events);
  void collect_finished();

  EventLoop& loop_;
  CURLM* multi_;
  EventLoop::Timer timer_ = EventLoop::Timer::none;
  std::map<CURL*, std::unique_ptr<HttpTransfer>> transfers_;
};

}  // namespace kanshiki
