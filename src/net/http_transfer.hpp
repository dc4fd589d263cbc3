#pragma once
/// One request under way: libcurl's handle, set up, and what has come so far.

#include <curl/curl.h>

#include <memory>
#include <string>

#include "net/http_client.hpp"

namespace kanshiki {

class HttpTransfer {
 public:
  HttpTransfer(const HttpRequest& request, HttpClient::Done done);

  CURL* handle() const { return curl_.get(); }
  /// What came of it, when libcurl ended with `result`.
  HttpOutcome outcome(CURLcode result);
  HttpClient::Done take_done() { return std::move(done_); }

 private:
  void set_up();
  void keep_certificates(HttpHop& hop) const;
  std::string describe(CURLcode result) const;

  static curl_socket_t open_socket(void* self, curlsocktype purpose, curl_sockaddr* address);
  static std::size_t on_header(char* bytes, std::size_t, std::size_t size, void* self);
  static std::size_t on_body(char* bytes, std::size_t, std::size_t size, void* self);

  struct Free {
    void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
  };

  HttpRequest request_;
  HttpClient::Done done_;
  std::unique_ptr<curl_slist, Free> connect_to_, headers_;  // must outlive the handle
  std::unique_ptr<CURL, Free> curl_;
  HttpOutcome outcome_;
  std::size_t header_bytes_ = 0;
  char error_[CURL_ERROR_SIZE] = {};
};

}  // namespace kanshiki
