#include "net/browser/page_log.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "world/questions/page_record.hpp"

namespace kanshiki {
namespace {

using Json = DevTools::Json;
using namespace std::chrono_literals;

constexpr auto longest_refresh = 10s;  // a page that sends its visitors on later than that is shown as it is
constexpr std::size_t most_console_bytes = 1000;

/// How a document came about, from the reasons that the Page domain gives.
std::string by(const std::string& reason) {
  if (reason.starts_with("formSubmission")) return "form";
  if (reason == "metaTagRefresh" || reason == "httpHeaderRefresh") return "refresh";
  return "script";
}

template <class T>
void append(std::vector<T>& list, T one, std::size_t most = page_limits::notes) {
  if (list.size() < most) list.push_back(std::move(one));
}

std::string clipped(const std::string& text, std::size_t most) {
  return std::string(clip(to_valid_utf8(text), most));
}

PageRequest read_request(const Json& request, const std::string& type) {
  PageRequest out;
  out.url = clipped(text_at(request, "url"), page_limits::url_bytes);
  out.method = text_at(request, "method");
  out.type = to_lower(type);
  out.posted = clipped(text_at(request, "postData"), page_limits::line_bytes);
  return out;
}

}  // namespace

void PageLog::take(const std::string& event, const Json& parameters) {
  if (event == "Network.requestWillBeSent") return on_request(parameters);
  if (event == "Network.responseReceived")
    return on_response(text_at(parameters, "requestId"), at(parameters, "response"));
  if (event == "Network.loadingFinished") return on_finished(parameters);
  if (event == "Network.loadingFailed") return on_failed(parameters);
  if (event == "Network.webSocketCreated") return on_socket(parameters);
  if (event == "Network.webSocketHandshakeResponseReceived")
    return on_response(text_at(parameters, "requestId"), at(parameters, "response"));
  if (event == "Network.webSocketFrameSent") return on_socket_sent(parameters);
  if (event == "Page.frameRequestedNavigation") return on_navigation_requested(parameters);
  if (event == "Page.frameScheduledNavigation") return on_refresh_scheduled(parameters);
  if (event == "Page.windowOpen") return add_popup(text_at(parameters, "url"));
  if (event == "Inspector.targetCrashed") crashed_ = true;
  if (event == "Console.messageAdded")
    append(record_.console, clipped(text_at(at(parameters, "message"), "text"), most_console_bytes));
  if (event == "Page.loadEventFired") {
    loaded_ = true;
    loaded_at_ = last_activity_ = EventLoop::Clock::now();
  }
}

void PageLog::on_request(const Json& parameters) {
  const std::string id = text_at(parameters, "requestId"), type = text_at(parameters, "type");
  const Json& redirected = at(parameters, "redirectResponse");
  last_activity_ = EventLoop::Clock::now();
  if (redirected.is_object()) on_response(id, redirected);
  if (type == "Document" && text_at(parameters, "frameId") == main_frame_) {
    next_by_ = redirected.is_object() ? "http" : next_by_;
    document_ = id;
    in_flight_.clear();  // with the page that they were for
    on_document(parameters);
  }
  if (record_.requests.size() == page_limits::requests) return;
  requests_[id] = record_.requests.size();
  record_.requests.push_back(read_request(at(parameters, "request"), type));
  if (istarts_with(record_.requests.back().url, "http")) in_flight_.insert(id);
}

void PageLog::on_socket(const Json& parameters) {
  if (record_.requests.size() == page_limits::requests) return;
  requests_[text_at(parameters, "requestId")] = record_.requests.size();
  record_.requests.push_back(
      read_request({{"url", text_at(parameters, "url")}, {"method", "GET"}}, "websocket"));
}

/// What goes out by a socket is posted like anything else; no gate holds it.
void PageLog::on_socket_sent(const Json& parameters) {
  PageRequest* one = request(text_at(parameters, "requestId"));
  if (one && one->posted.size() < page_limits::line_bytes)
    one->posted =
        clipped(one->posted + text_at(at(parameters, "response"), "payloadData"), page_limits::line_bytes);
}

void PageLog::on_document(const Json& parameters) {
  const std::string by = std::exchange(next_by_, "script");
  if (by != "http") ++navigations_;
  loaded_ = false;
  awaited_until_ = {};
  failure_.clear();
  Station station;
  station.url = clipped(text_at(at(parameters, "request"), "url"), page_limits::url_bytes);
  station.by = by;
  append(record_.chain, std::move(station), page_limits::stations);
}

void PageLog::on_response(const std::string& id, const Json& response) {
  const int status = static_cast<int>(whole_part_at(response, "status"));
  if (id == document_ && !record_.chain.empty()) record_.chain.back().status = status;
  PageRequest* one = request(id);
  if (!one) return;
  one->status = status;
  one->mime = text_at(response, "mimeType");
}

void PageLog::on_finished(const Json& parameters) {
  const std::string id = text_at(parameters, "requestId");
  last_activity_ = EventLoop::Clock::now();
  in_flight_.erase(id);
  if (PageRequest* one = request(id))
    one->bytes =
        static_cast<std::size_t>(std::max<std::int64_t>(0, whole_part_at(parameters, "encodedDataLength")));
}

void PageLog::on_failed(const Json& parameters) {
  const std::string id = text_at(parameters, "requestId");
  last_activity_ = EventLoop::Clock::now();
  in_flight_.erase(id);
  if (id == document_) {
    failure_ = text_at(parameters, "errorText");
    loaded_ = true;  // for nothing more will come
    loaded_at_ = last_activity_;
  }
  PageRequest* one = request(id);
  if (one && one->blocked.empty() && !flag_at(parameters, "canceled"))
    one->blocked = text_at(parameters, "errorText");
}

void PageLog::on_navigation_requested(const Json& parameters) {
  if (text_at(parameters, "frameId") != main_frame_) return;
  next_by_ = by(text_at(parameters, "reason"));
  last_activity_ = EventLoop::Clock::now();
}

/// Something will happen without any request being under way until then.
void PageLog::on_refresh_scheduled(const Json& parameters) {
  if (text_at(parameters, "frameId") != main_frame_) return;
  const auto delay = std::chrono::milliseconds(
      static_cast<int>(std::clamp(number_at(parameters, "delay"), 0.0, 1e6) * 1000));
  next_by_ = by(text_at(parameters, "reason"));
  if (delay <= longest_refresh) awaited_until_ = EventLoop::Clock::now() + delay + 1s;
}

void PageLog::add_dialog(const Json& parameters) {
  last_activity_ = EventLoop::Clock::now();
  append(record_.dialogs,
         {text_at(parameters, "type"), clipped(text_at(parameters, "message"), most_console_bytes)});
}

void PageLog::add_popup(const std::string& url) {
  append(record_.popups, clipped(url, page_limits::url_bytes));
}

void PageLog::add_download(PageDownload download) {
  last_activity_ = EventLoop::Clock::now();
  append(record_.downloads, std::move(download));
}

void PageLog::block(const std::string& id, const Json& blocked, const std::string& type,
                    const std::string& why) {
  if (PageRequest* one = request(id)) {
    one->blocked = why;
    return;
  }
  PageRequest out = read_request(blocked, type);
  out.blocked = why;
  requests_.emplace(id, record_.requests.size());
  append(record_.requests, std::move(out), page_limits::requests);
}

PageRequest* PageLog::request(const std::string& id) {
  const auto hit = requests_.find(id);
  return hit == requests_.end() || hit->second >= record_.requests.size() ? nullptr
                                                                          : &record_.requests[hit->second];
}

bool PageLog::is_quiet(std::chrono::milliseconds quiet) const {
  const auto now = EventLoop::Clock::now();
  return loaded_ && in_flight_.empty() && now >= awaited_until_ && now - last_activity_ >= quiet;
}

bool PageLog::is_loaded_since(std::chrono::milliseconds time) const {
  const auto now = EventLoop::Clock::now();
  return loaded_ && now >= awaited_until_ && now - loaded_at_ >= time;
}

}  // namespace kanshiki
