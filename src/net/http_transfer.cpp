#include "net/http_transfer.hpp"

#include <arpa/inet.h>
#include <fmt/format.h>
#include <netinet/in.h>
#include <openssl/x509.h>
#include <sys/socket.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <optional>

#include "base/text.hpp"
#include "world/address_guard.hpp"

namespace kanshiki {
namespace {

constexpr std::size_t most_header_bytes = 64 * limits::KiB;
constexpr std::chrono::milliseconds connect_time{5000};
constexpr const char* user_agent = "Mozilla/5.0 (compatible; Kanshiki/0.1)";

std::optional<IpAddress> address_of(const sockaddr& address) {
  const auto copy = [](auto array, const void* bytes) {
    std::memcpy(array.data(), bytes, array.size());
    return IpAddress(array);
  };
  if (address.sa_family == AF_INET)
    return copy(IpAddress::V4{}, &reinterpret_cast<const sockaddr_in&>(address).sin_addr);
  if (address.sa_family == AF_INET6)
    return copy(IpAddress::V6{}, &reinterpret_cast<const sockaddr_in6&>(address).sin6_addr);
  return {};
}

}  // namespace

HttpTransfer::HttpTransfer(const HttpRequest& request, HttpClient::Done done)
    : request_(request), done_(std::move(done)), curl_(curl_easy_init()) {
  outcome_.hop.url = request_.url;
  outcome_.hop.address = request_.address.to_string();
  if (curl_) set_up();
}

void HttpTransfer::set_up() {
  CURL* curl = curl_.get();
  const std::string address = request_.address.to_string();
  const std::string target = request_.address.is_v4() ? "::" + address + ":" : "::[" + address + "]:";
  connect_to_.reset(curl_slist_append(nullptr, target.c_str()));
  headers_.reset(curl_slist_append(nullptr, "Accept: text/html,application/xhtml+xml,*/*;q=0.8"));
  curl_slist_append(headers_.get(), "Accept-Language: ja,en;q=0.7");
  for (const std::string& field : request_.headers) curl_slist_append(headers_.get(), field.c_str());
  const auto left = std::chrono::ceil<std::chrono::milliseconds>(request_.until - EventLoop::Clock::now());
  const auto time = std::max(left, std::chrono::milliseconds(1));  // libcurl takes 0 for "no limit"

  curl_easy_setopt(curl, CURLOPT_URL, request_.url.c_str());
  curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
  curl_easy_setopt(curl, CURLOPT_CONNECT_TO, connect_to_.get());
  curl_easy_setopt(curl, CURLOPT_PROXY, "");
  curl_easy_setopt(curl, CURLOPT_NOPROXY, "*");
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers_.get());
  curl_easy_setopt(curl, CURLOPT_USERAGENT, user_agent);
  curl_easy_setopt(curl, CURLOPT_ACCEPT_ENCODING, "");  // whatever libcurl can undo
  curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, static_cast<long>(time.count()));
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(std::min(time, connect_time).count()));
  curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(curl, CURLOPT_FORBID_REUSE, 1L);
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, request_.trusted_only ? 1L : 0L);
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, request_.trusted_only ? 2L : 0L);
  curl_easy_setopt(curl, CURLOPT_CERTINFO, 1L);
  if (const char* authorities = std::getenv(X509_get_default_cert_file_env()))
    curl_easy_setopt(curl, CURLOPT_CAINFO, authorities);  // OpenSSL's own convention, which libcurl drops
  curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, error_);
  curl_easy_setopt(curl, CURLOPT_OPENSOCKETFUNCTION, &HttpTransfer::open_socket);
  curl_easy_setopt(curl, CURLOPT_OPENSOCKETDATA, this);
  curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, &HttpTransfer::on_header);
  curl_easy_setopt(curl, CURLOPT_HEADERDATA, this);
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, &HttpTransfer::on_body);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, this);
}

/// The guard, at the last possible moment: with the address that the socket will be connected to.
curl_socket_t HttpTransfer::open_socket(void* context, curlsocktype, curl_sockaddr* wanted) {
  auto* self = static_cast<HttpTransfer*>(context);
  const auto address = address_of(wanted->addr);
  const auto why_not = address ? objection(*address) : "not an internet address";
  if (why_not) {
    self->outcome_.status = Reply::Status::refused;
    self->outcome_.why = *why_not;
    return CURL_SOCKET_BAD;
  }
  return ::socket(wanted->family, wanted->socktype | SOCK_CLOEXEC, wanted->protocol);
}

std::size_t HttpTransfer::on_header(char* bytes, std::size_t, std::size_t size, void* context) {
  auto* self = static_cast<HttpTransfer*>(context);
  self->header_bytes_ += size;
  if (self->header_bytes_ > most_header_bytes) {
    self->outcome_.why = fmt::format("its header is larger than {} bytes", most_header_bytes);
    return 0;
  }
  const std::string_view line(bytes, size);
  const std::size_t colon = line.find(':');
  if (line.starts_with("HTTP/"))
    self->outcome_.hop.headers.clear();  // an interim response (1xx) was before
  else if (colon != std::string_view::npos)
    self->outcome_.hop.headers.emplace_back(line.substr(0, colon), trim(line.substr(colon + 1)));
  return size;
}

std::size_t HttpTransfer::on_body(char* bytes, std::size_t, std::size_t size, void* context) {
  auto* self = static_cast<HttpTransfer*>(context);
  std::string& body = self->outcome_.hop.body;
  const std::size_t room = self->request_.most_bytes - body.size();
  body.append(bytes, std::min(size, room));
  if (size <= room) return size;
  self->outcome_.why = fmt::format("its body is larger than {} bytes", self->request_.most_bytes);
  return 0;
}

HttpOutcome HttpTransfer::outcome(CURLcode result) {
  CURL* curl = curl_.get();
  long status = 0;
  curl_off_t connect_time_us = 0;
  char* location = nullptr;
  curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
  curl_easy_getinfo(curl, CURLINFO_CONNECT_TIME_T, &connect_time_us);
  curl_easy_getinfo(curl, CURLINFO_REDIRECT_URL, &location);
  outcome_.hop.status = static_cast<int>(status);
  outcome_.connected = connect_time_us > 0;
  if (location) outcome_.location = location;
  keep_certificates(outcome_.hop);
  if (result != CURLE_OK && outcome_.why.empty()) {
    outcome_.status = result == CURLE_OPERATION_TIMEDOUT ? Reply::Status::timeout : Reply::Status::failed;
    outcome_.why = describe(result);
  }
  return std::move(outcome_);
}

std::string HttpTransfer::describe(CURLcode result) const {
  const std::string& address = outcome_.hop.address;
  if (result == CURLE_OPERATION_TIMEDOUT)
    return outcome_.hop.status == 0
               ? fmt::format("no response from {} in time", address)
               : fmt::format("{} sent {} bytes in time, and not all", address, outcome_.hop.body.size());
  return fmt::format("{}: {}", address, error_[0] ? error_ : curl_easy_strerror(result));
}

void HttpTransfer::keep_certificates(HttpHop& hop) const {
  curl_certinfo* info = nullptr;
  long verified = 0;
  if (curl_easy_getinfo(curl_.get(), CURLINFO_CERTINFO, &info) != CURLE_OK || !info) return;
  for (int i = 0; i < info->num_of_certs; ++i)
    for (const curl_slist* field = info->certinfo[i]; field; field = field->next)
      if (const std::string_view text = field->data; text.starts_with("Cert:"))
        hop.certificates.emplace_back(text.substr(5));
  curl_easy_getinfo(curl_.get(), CURLINFO_SSL_VERIFYRESULT, &verified);
  if (!hop.certificates.empty() && verified != X509_V_OK)
    hop.certificate_problem = X509_verify_cert_error_string(verified);
}

}  // namespace kanshiki
