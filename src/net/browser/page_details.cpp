#include "net/browser/page_details.hpp"

#include <algorithm>
#include <cmath>
#include <set>

#include "base/hash.hpp"
#include "base/limits.hpp"
#include "net/browser/certificate_check.hpp"
#include "net/browser/client_setup.hpp"
#include "net/url_target.hpp"
#include "world/questions/page_record.hpp"

namespace kanshiki {
namespace {

using Json = DevTools::Json;
using namespace std::chrono_literals;

constexpr auto picture_time = 10s, detail_time = 2s;
constexpr std::size_t most_icon_bytes = 256 * limits::KiB;
constexpr int picture_quality = 70;
constexpr double most_picture_width = 2000, most_picture_height = 4000;
constexpr std::size_t most_digests = 100;

EventLoop::Time soon(std::chrono::milliseconds time, EventLoop::Time until) {
  return std::min(until, EventLoop::Clock::now() + time);
}

std::string pem(const std::string& base64_der) {
  std::string out = "-----BEGIN CERTIFICATE-----\n";
  for (std::size_t at = 0; at < base64_der.size(); at += 64) out += base64_der.substr(at, 64) + "\n";
  return out + "-----END CERTIFICATE-----\n";
}

}  // namespace

std::string ledger_key(const std::string& url) {
  const bool socket = url.starts_with("ws:") || url.starts_with("wss:");  // goes where http or https would
  const auto target = read_url_target(socket ? "http" + url.substr(2) : url);
  return target ? host_and_port(target->host, target->port) : std::string();
}

void take_picture(Tab& tab, PageRecord& record, EventLoop::Time until) {
  const auto deadline = soon(picture_time, until);
  const auto layout = tab.call("Page.getLayoutMetrics", Json::object(), deadline);
  if (!layout) return;
  const Json& size = at(*layout, "cssContentSize");
  const double width = std::clamp(std::ceil(number_at(size, "width")), 1.0, most_picture_width);
  const double height = std::clamp(std::ceil(number_at(size, "height")), 1.0, most_picture_height);
  // One pixel for each of the page's, whatever the screen has.
  const Json clip = {
      {"x", 0}, {"y", 0}, {"width", width}, {"height", height}, {"scale", 1 / pixel_ratio(tab.client())}};
  const auto shot = tab.call(
      "Page.captureScreenshot",
      {{"format", "jpeg"}, {"quality", picture_quality}, {"captureBeyondViewport", true}, {"clip", clip}},
      deadline);
  auto bytes = shot ? from_base64(text_at(*shot, "data")) : std::nullopt;
  if (!bytes || bytes->empty() || bytes->size() > page_limits::picture_bytes) return;
  record.pictures.push_back({"page", static_cast<int>(width), static_cast<int>(height), std::move(*bytes)});
}

void fetch_favicon(Tab& tab, const std::string& frame, const std::string& icon, PageRecord& record,
                   EventLoop::Time until) {
  const auto deadline = soon(detail_time, until);
  if (!read_url_target(icon)) return;
  const auto loaded = tab.call("Network.loadNetworkResource",
                               {{"frameId", frame},
                                {"url", icon},
                                {"options", {{"disableCache", false}, {"includeCredentials", false}}}},
                               deadline);
  if (!loaded) return;
  const Json& resource = at(*loaded, "resource");
  const std::string stream = text_at(resource, "stream");
  const bool found = flag_at(resource, "success") && number_at(resource, "httpStatusCode") == 200;
  if (stream.empty()) return;
  const auto part = tab.call("IO.read", {{"handle", stream}, {"size", most_icon_bytes}}, deadline);
  tab.browser().devtools().send("", "IO.close", {{"handle", stream}});
  if (!found || !part) return;
  const std::string data = text_at(*part, "data");
  auto bytes = flag_at(*part, "base64Encoded") ? from_base64(data) : std::optional(data);
  if (bytes && !bytes->empty()) record.favicon = Favicon{icon, std::move(*bytes)};
}

void read_certificates(Tab& tab, PageRecord& record, EventLoop::Time until) {
  std::set<std::string> known;
  for (Station& station : record.chain) {
    const auto target = read_url_target(station.url);
    if (!target || !station.url.starts_with("https:") || station.status == 0) continue;
    const std::string origin =
        station.url.substr(0, station.url.find('/', std::string_view("https://").size()));
    if (!known.insert(origin).second) continue;
    const auto table = tab.call("Network.getCertificate", {{"origin", origin}}, soon(detail_time, until));
    if (!table) continue;
    for (const Json& one : at(*table, "tableNames"))
      if (one.is_string() && station.certificates.size() < page_limits::certificates)
        station.certificates.push_back(pem(one.get<std::string>()));
    if (!station.certificates.empty())
      station.certificate_problem = certificate_problem(station.certificates, target->host);
  }
}

void digest_bodies(Tab& tab, PageRecord& record, EventLoop::Time until) {
  std::size_t digests = 0;
  for (const auto& [id, index] : tab.log().requests()) {
    if (index >= record.requests.size() || digests == most_digests || EventLoop::Clock::now() >= until)
      continue;
    PageRequest& request = record.requests[index];
    if (request.status != 200 || request.bytes == 0 || request.bytes > limits::page_bytes) continue;
    const auto body = tab.call("Network.getResponseBody", {{"requestId", id}}, soon(detail_time, until));
    if (!body) continue;
    const std::string text = text_at(*body, "body");
    request.sha256 = sha256_hex(flag_at(*body, "base64Encoded") ? from_base64(text).value_or("") : text);
    ++digests;
  }
}

void name_addresses(Tab& tab, PageRecord& record) {
  const ProxyLedger& ledger = tab.browser().proxy().ledger();
  const auto address_of = [&](const std::string& url) {
    const auto hit = ledger.addresses.find(ledger_key(url));
    return hit == ledger.addresses.end() ? std::string() : hit->second;
  };
  for (Station& one : record.chain) one.address = address_of(one.url);
  for (PageRequest& one : record.requests) {
    if (const auto refusal = ledger.refusals.find(ledger_key(one.url)); refusal != ledger.refusals.end())
      one.blocked = refusal->second;
    else if (one.blocked.empty())
      one.address = address_of(one.url);
  }
}

}  // namespace kanshiki
