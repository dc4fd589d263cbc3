#pragma once
/// Files from servers that we trust, asked for only if they have changed (RFC 9110 §13).

#include <chrono>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "net/dns_fetcher.hpp"
#include "net/http_client.hpp"

namespace kanshiki {

struct Download {
  std::string url;                  ///< https
  std::string etag, last_modified;  ///< of what is here already, as the server told them; empty: nothing is
  std::size_t most_bytes = 0;       ///< of what comes
  std::chrono::milliseconds time{};
};

struct Downloaded {
  bool changed = true;  ///< false: what is here is still the newest (304); there are no bytes
  std::string bytes, etag, last_modified;
};

class Downloader {
 public:
  explicit Downloader(const std::vector<DnsServer>& dns) : dns_(loop_, dns), client_(loop_) {}

  /// Follows redirects to https. A server must prove its name, and be at an address that the guard has
  /// nothing against. Errors: `absent` (404, 410), `limit` (larger than allowed), `timeout`, `refused`,
  /// `unavailable`.
  Result<Downloaded> get(const Download& wanted);

 private:
  Result<HttpOutcome> request(const Download& wanted, const std::string& url, EventLoop::Time until);

  EventLoop loop_;
  DnsFetcher dns_;
  HttpClient client_;
};

}  // namespace kanshiki
