#include "net/download.hpp"

#include <optional>

#include "net/host_look_up.hpp"
#include "net/url_target.hpp"

namespace kanshiki {
namespace {

constexpr std::size_t most_hops = 5;

std::vector<std::string> conditions(const Download& wanted) {
  std::vector<std::string> out;
  if (!wanted.etag.empty()) out.push_back("If-None-Match: " + wanted.etag);
  if (!wanted.last_modified.empty()) out.push_back("If-Modified-Since: " + wanted.last_modified);
  return out;
}

Error::Kind kind_of(Reply::Status status) {
  switch (status) {
    case Reply::Status::timeout:
      return Error::Kind::timeout;
    case Reply::Status::refused:
    case Reply::Status::out_of_reach:
      return Error::Kind::refused;
    case Reply::Status::answered:  // a response that went on beyond the limit
      return Error::Kind::limit;
    case Reply::Status::failed:
      break;
  }
  return Error::Kind::unavailable;
}

Result<Downloaded> read_response(HttpOutcome outcome) {
  HttpHop& hop = outcome.hop;
  Downloaded out{
      hop.status != 304, {}, std::string(hop.header("ETag")), std::string(hop.header("Last-Modified"))};
  if (hop.status == 304) return out;
  if (hop.status == 404 || hop.status == 410)
    return fail(Error::Kind::absent, hop.url + ": there is no such file");
  if (hop.status != 200)
    return fail(Error::Kind::unavailable, hop.url + ": the server answers " + std::to_string(hop.status));
  out.bytes = std::move(hop.body);
  return out;
}

}  // namespace

Result<HttpOutcome> Downloader::request(const Download& wanted, const std::string& url,
                                        EventLoop::Time until) {
  const auto target = read_url_target(url);
  if (!target || !url.starts_with("https://"))
    return fail(Error::Kind::refused, url + ": only https is fetched");
  HostAddresses found;
  bool known = false;
  const auto judged = [&](HostAddresses addresses) { found = std::move(addresses), known = true; };
  if (target->address)
    judged(judge_addresses({*target->address}));
  else
    look_up_host(dns_, target->host, until, judged);
  loop_.run_until([&] { return known; });
  Error last{kind_of(found.status), url + ": " + found.why};
  for (const IpAddress& address : found.addresses) {
    std::optional<HttpOutcome> outcome;
    client_.get({target->url, address, until, wanted.most_bytes, true, conditions(wanted)},
                [&](HttpOutcome came) { outcome = std::move(came); });
    loop_.run_until([&] { return outcome.has_value(); });
    if (!outcome) break;
    if (outcome->why.empty()) return std::move(*outcome);
    last = {kind_of(outcome->status), url + ": " + outcome->why};
    if (outcome->connected) break;
  }
  return tl::unexpected<Error>(std::move(last));
}

Result<Downloaded> Downloader::get(const Download& wanted) {
  const EventLoop::Time until = EventLoop::Clock::now() + wanted.time;
  std::string url = wanted.url;
  for (std::size_t hop = 0; hop < most_hops; ++hop) {
    auto outcome = request(wanted, url, until);
    if (!outcome) return tl::unexpected<Error>(outcome.error());
    if (outcome->location.empty()) return read_response(std::move(*outcome));
    url = outcome->location;
  }
  return fail(Error::Kind::refused, wanted.url + ": redirects lead on and on");
}

}  // namespace kanshiki
