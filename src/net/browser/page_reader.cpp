#include "net/browser/page_reader.hpp"

#include <algorithm>
#include <cmath>
#include <set>

#include "base/hash.hpp"
#include "base/limits.hpp"
#include "base/text.hpp"
#include "net/browser/certificate_check.hpp"
#include "net/browser/client_setup.hpp"
#include "net/browser/page_script.hpp"
#include "net/url_target.hpp"
#include "world/questions/page_record.hpp"

namespace kanshiki {
namespace {

using Json = DevTools::Json;
using namespace std::chrono_literals;

constexpr auto frame_time = 4s, picture_time = 10s, detail_time = 2s;
constexpr std::size_t most_icon_bytes = 256 * limits::KiB;
constexpr int picture_quality = 70;
constexpr double most_picture_width = 2000, most_picture_height = 4000;
constexpr std::size_t most_digests = 100;

const Json& element(const Json& list, std::size_t index) {
  static const Json none;
  return list.is_array() && index < list.size() ? list[index] : none;
}

double number_in(const Json& list, std::size_t index) {
  const Json& value = element(list, index);
  return value.is_number() ? value.get<double>() : 0;
}

std::string text_in(const Json& object, const char* field, std::size_t most = page_limits::line_bytes) {
  return std::string(clip(to_valid_utf8(text_at(object, field)), most));
}

std::string pem(const std::string& base64_der) {
  std::string out = "-----BEGIN CERTIFICATE-----\n";
  for (std::size_t at = 0; at < base64_der.size(); at += 64) out += base64_der.substr(at, 64) + "\n";
  return out + "-----END CERTIFICATE-----\n";
}

PageControl read_control(const Json& seen, const LiveFrame& frame) {
  PageControl out;
  out.tag = text_in(seen, "tag");
  out.type = text_in(seen, "type");
  out.name = text_in(seen, "name");
  out.id = text_in(seen, "id");
  out.label = text_in(seen, "label");
  out.placeholder = text_in(seen, "placeholder");
  out.autocomplete = text_in(seen, "autocomplete");
  out.value = text_in(seen, "value");
  for (const Json& one : value_at(seen, "options"))
    if (one.is_string() && out.options.size() < page_limits::options) out.options.push_back(one);
  out.visible = flag_at(seen, "visible");
  const Json& box = value_at(seen, "box");
  const auto pixel = [&](std::size_t at, double offset) {
    return static_cast<int>(std::lround(std::clamp(number_in(box, at) + offset, -1e6, 1e6)));
  };
  out.box = {pixel(0, frame.x), pixel(1, frame.y), pixel(2, 0), pixel(3, 0)};
  return out;
}

/// Where a URL's requests go in the proxy's ledger; empty where they do not.
std::string ledger_key(const std::string& url) {
  const auto target = read_url_target(url);
  return target ? host_and_port(target->host, target->port) : std::string();
}

}  // namespace

PageRecord PageReader::read(EventLoop::Time until) {
  frames_.clear();
  closed_roots_.clear();
  icon_.clear();
  PageRecord out = tab_.log().record();
  if (out.stopped.empty()) out.stopped = failure();
  const bool shown = tab_.log().failure().empty() && !out.chain.empty() && tab_.browser().devtools().alive();
  if (shown) {
    const auto tree = frame_tree(out, until);
    if (tree) list_frames(value_at(*tree, "frameTree"), {}, out);
    for (std::size_t i = 0; i < frames_.size(); ++i) read_frame(i, out, until);
    take_picture(out, until);
    fetch_favicon(out, until);
  }
  read_certificates(out, until);
  digest_bodies(out, until);
  name_addresses(out);
  return out;
}

/// A page whose scripts keep it busy answers once they have been ended.
Result<Json> PageReader::frame_tree(PageRecord& record, EventLoop::Time until) {
  const auto ask = [&] {
    return tab_.call("Page.getFrameTree", Json::object(),
                     std::min(until, EventLoop::Clock::now() + frame_time));
  };
  auto tree = ask();
  if (tree || tree.error().kind != Error::Kind::timeout) return tree;
  if (record.stopped.empty()) record.stopped = "scripts that do not end";
  tab_.stop_scripts();
  return ask();
}

/// Why the last document is not there: the proxy knows it better than the browser, which saw a line go dead.
std::string PageReader::failure() const {
  const std::string& failure = tab_.log().failure();
  if (failure.empty()) return {};
  const PageRecord& record = tab_.log().record();
  if (!record.downloads.empty() && failure == "net::ERR_BLOCKED_BY_CLIENT") return "a download";
  const auto& refusals = tab_.browser().proxy().ledger().refusals;
  const auto refusal =
      record.chain.empty() ? refusals.end() : refusals.find(ledger_key(record.chain.back().url));
  return refusal == refusals.end() ? failure : refusal->second;
}

void PageReader::list_frames(const Json& root, std::optional<std::size_t> none, PageRecord& record) {
  std::vector<std::pair<const Json*, std::optional<std::size_t>>> left = {{&root, none}};
  while (!left.empty() && frames_.size() < page_limits::frames) {
    const auto [tree, parent] = left.back();
    left.pop_back();
    const Json& frame = value_at(*tree, "frame");
    frames_.push_back({text_at(frame, "id"), {}});
    PageFrame out;
    out.url = text_in(frame, "url", page_limits::url_bytes) + text_at(frame, "urlFragment");
    out.parent = parent;
    record.frames.push_back(std::move(out));
    const Json& children = value_at(*tree, "childFrames");
    const std::size_t index = frames_.size() - 1;
    for (std::size_t i = children.is_array() ? children.size() : 0; i-- > 0;)
      left.emplace_back(&children[i], index);
  }
}

void PageReader::read_frame(std::size_t index, PageRecord& record, EventLoop::Time until) {
  auto seen = see_frame(index, std::min(until, EventLoop::Clock::now() + frame_time));
  if (!seen && seen.error().kind == Error::Kind::timeout) {
    if (record.stopped.empty()) record.stopped = "scripts that do not end";
    tab_.stop_scripts();
    seen = see_frame(index, std::min(until, EventLoop::Clock::now() + frame_time));
  }
  frames_[index].first_control = record.controls.size();
  if (seen) keep_frame(index, *seen, record, until);
}

/// What our script sees of a frame, in a world of its own.
Result<Json> PageReader::see_frame(std::size_t index, EventLoop::Time until) {
  const auto world =
      tab_.call("Page.createIsolatedWorld", {{"frameId", frames_[index].id}, {"worldName", "reader"}}, until);
  if (!world) return world;
  frames_[index].context = static_cast<int>(integer_at(*world, "executionContextId"));
  if (auto ready = evaluate(index, page_script, until); !ready) return ready;
  if (index == 0) find_closed_roots(until);
  hand_in_closed_roots(index, until);
  return evaluate(index, "kanshiki.read()", until);
}

/// Those of all frames. A tree that is too deep or too large for the browser to tell has none.
void PageReader::find_closed_roots(EventLoop::Time until) {
  const auto document =
      tab_.call("Runtime.evaluate", {{"expression", "document"}, {"contextId", *frames_[0].context}}, until);
  if (!document) return;
  const auto tree = tab_.call(
      "DOM.describeNode",
      {{"objectId", text_at(value_at(*document, "result"), "objectId")}, {"depth", -1}, {"pierce", true}},
      until);
  if (tree) closed_roots_ = closed_roots(value_at(*tree, "node"), frames_[0].id);
}

/// Our script may look into them as if they were open; the page's own cannot.
void PageReader::hand_in_closed_roots(std::size_t index, EventLoop::Time until) {
  const auto roots = closed_roots_.find(frames_[index].id);
  if (roots == closed_roots_.end()) return;
  for (const std::int64_t root : roots->second) {
    const auto node = tab_.call(
        "DOM.resolveNode", {{"backendNodeId", root}, {"executionContextId", *frames_[index].context}}, until);
    if (!node) continue;
    (void)tab_.call("Runtime.callFunctionOn",
                    {{"objectId", text_at(value_at(*node, "object"), "objectId")},
                     {"functionDeclaration", "function() { kanshiki.closed.push(this); }"}},
                    until);
  }
}

void PageReader::keep_frame(std::size_t index, const Json& seen, PageRecord& record, EventLoop::Time until) {
  LiveFrame& frame = frames_[index];
  const Json& scroll = value_at(seen, "scroll");
  if (index == 0) {
    icon_ = text_at(seen, "icon");
  } else {
    // Boxes in a frame count from its document's corner, which stands where the frame is scrolled from.
    const auto deadline = std::min(until, EventLoop::Clock::now() + frame_time);
    std::tie(frame.x, frame.y) = origin(index, deadline);
    const auto page = evaluate(0, "[scrollX, scrollY]", deadline);
    frame.x += (page ? number_in(*page, 0) : 0) - number_in(scroll, 0);
    frame.y += (page ? number_in(*page, 1) : 0) - number_in(scroll, 1);
  }
  PageFrame& out = record.frames[index];
  out.title = text_in(seen, "title");
  out.language = text_in(seen, "language");
  out.text = text_in(seen, "text", page_limits::document_bytes);
  out.html = text_in(seen, "html", page_limits::document_bytes);
  keep_controls(index, seen, record);
}

void PageReader::keep_controls(std::size_t index, const Json& seen, PageRecord& record) {
  const std::size_t first_form = record.forms.size();
  for (const Json& form : value_at(seen, "forms"))
    if (record.forms.size() < page_limits::forms)
      record.forms.push_back(
          {index, text_in(form, "action", page_limits::url_bytes), text_in(form, "method")});
  for (const Json& one : value_at(seen, "controls")) {
    if (record.controls.size() == page_limits::controls) break;
    PageControl control = read_control(one, frames_[index]);
    control.frame = index;
    const Json& form = value_at(one, "form");
    if (form.is_number_unsigned() && first_form + form.get<std::size_t>() < record.forms.size())
      control.form = first_form + form.get<std::size_t>();
    record.controls.push_back(std::move(control));
  }
}

Result<Json> PageReader::evaluate(std::size_t frame, const std::string& expression, EventLoop::Time until) {
  if (frame >= frames_.size() || !frames_[frame].context) return fail(Error::Kind::absent, "no such frame");
  const auto result = tab_.call("Runtime.evaluate",
                                {{"expression", expression},
                                 {"contextId", *frames_[frame].context},
                                 {"returnByValue", true},
                                 {"timeout", 3000}},
                                until);
  if (!result) return result;
  if (const Json& thrown = value_at(*result, "exceptionDetails"); thrown.is_object())
    return fail(Error::Kind::internal, text_at(value_at(thrown, "exception"), "description"));
  return value_at(value_at(*result, "result"), "value");
}

std::pair<double, double> PageReader::origin(std::size_t frame, EventLoop::Time until) {
  if (frame == 0 || frame >= frames_.size()) return {0, 0};
  const auto owner = tab_.call("DOM.getFrameOwner", {{"frameId", frames_[frame].id}}, until);
  if (!owner) return {0, 0};
  const auto model =
      tab_.call("DOM.getBoxModel", {{"backendNodeId", value_at(*owner, "backendNodeId")}}, until);
  if (!model) return {0, 0};
  const Json& corners = value_at(value_at(*model, "model"), "content");
  return {number_in(corners, 0), number_in(corners, 1)};
}

void PageReader::take_picture(PageRecord& record, EventLoop::Time until) {
  const auto deadline = std::min(until, EventLoop::Clock::now() + picture_time);
  const auto layout = tab_.call("Page.getLayoutMetrics", Json::object(), deadline);
  if (!layout) return;
  const Json& size = value_at(*layout, "cssContentSize");
  const double width = std::clamp(std::ceil(number_at(size, "width")), 1.0, most_picture_width);
  const double height = std::clamp(std::ceil(number_at(size, "height")), 1.0, most_picture_height);
  // One pixel for each of the page's, whatever the screen has.
  const Json clip = {
      {"x", 0}, {"y", 0}, {"width", width}, {"height", height}, {"scale", 1 / pixel_ratio(tab_.client())}};
  const auto shot = tab_.call(
      "Page.captureScreenshot",
      {{"format", "jpeg"}, {"quality", picture_quality}, {"captureBeyondViewport", true}, {"clip", clip}},
      deadline);
  auto bytes = shot ? from_base64(text_at(*shot, "data")) : std::nullopt;
  if (!bytes || bytes->empty() || bytes->size() > page_limits::picture_bytes) return;
  record.pictures.push_back({"page", static_cast<int>(width), static_cast<int>(height), std::move(*bytes)});
}

void PageReader::fetch_favicon(PageRecord& record, EventLoop::Time until) {
  const auto deadline = std::min(until, EventLoop::Clock::now() + detail_time);
  if (icon_.empty() || frames_.empty() || !read_url_target(icon_)) return;
  const auto loaded = tab_.call("Network.loadNetworkResource",
                                {{"frameId", frames_[0].id},
                                 {"url", icon_},
                                 {"options", {{"disableCache", false}, {"includeCredentials", false}}}},
                                deadline);
  if (!loaded) return;
  const Json& resource = value_at(*loaded, "resource");
  const std::string stream = text_at(resource, "stream");
  const bool found = flag_at(resource, "success") && number_at(resource, "httpStatusCode") == 200;
  if (stream.empty()) return;
  const auto part = tab_.call("IO.read", {{"handle", stream}, {"size", most_icon_bytes}}, deadline);
  tab_.browser().devtools().send("", "IO.close", {{"handle", stream}});
  if (!found || !part) return;
  const std::string data = text_at(*part, "data");
  auto bytes = flag_at(*part, "base64Encoded") ? from_base64(data) : std::optional(data);
  if (bytes && !bytes->empty()) record.favicon = Favicon{icon_, std::move(*bytes)};
}

/// One chain of certificates for each host of the chain.
void PageReader::read_certificates(PageRecord& record, EventLoop::Time until) {
  std::set<std::string> known;
  for (Station& station : record.chain) {
    const auto target = read_url_target(station.url);
    if (!target || !station.url.starts_with("https:") || station.status == 0) continue;
    const std::string origin =
        station.url.substr(0, station.url.find('/', std::string_view("https://").size()));
    if (!known.insert(origin).second) continue;
    const auto table = tab_.call("Network.getCertificate", {{"origin", origin}},
                                 std::min(until, EventLoop::Clock::now() + detail_time));
    if (!table) continue;
    for (const Json& one : value_at(*table, "tableNames"))
      if (one.is_string() && station.certificates.size() < page_limits::certificates)
        station.certificates.push_back(pem(one.get<std::string>()));
    if (!station.certificates.empty())
      station.certificate_problem = certificate_problem(station.certificates, target->host);
  }
}

/// The digests of what came, by which kits are known again.
void PageReader::digest_bodies(PageRecord& record, EventLoop::Time until) {
  std::size_t digests = 0;
  for (const auto& [id, index] : tab_.log().requests()) {
    if (index >= record.requests.size() || digests == most_digests || EventLoop::Clock::now() >= until)
      continue;
    PageRequest& request = record.requests[index];
    if (request.status != 200 || request.bytes == 0 || request.bytes > limits::page_bytes) continue;
    const auto body = tab_.call("Network.getResponseBody", {{"requestId", id}},
                                std::min(until, EventLoop::Clock::now() + detail_time));
    if (!body) continue;
    const std::string text = text_at(*body, "body");
    request.sha256 = sha256_hex(flag_at(*body, "base64Encoded") ? from_base64(text).value_or("") : text);
    ++digests;
  }
}

/// The browser knows only the proxy's address.
void PageReader::name_addresses(PageRecord& record) const {
  const ProxyLedger& ledger = tab_.browser().proxy().ledger();
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
