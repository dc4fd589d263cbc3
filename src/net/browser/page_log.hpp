#pragma once
/// What a browser tells of a page while it lives: events of the Network, Page and Console domains, kept as
/// far as they belong to the record.

#include <cstddef>
#include <map>
#include <set>
#include <string>

#include "model/page.hpp"
#include "net/browser/devtools.hpp"
#include "net/event_loop.hpp"

namespace kanshiki {

class PageLog {
 public:
  using Json = DevTools::Json;

  /// `main_frame` is the page's own; the chain is made of its documents only.
  explicit PageLog(std::string main_frame) : main_frame_(std::move(main_frame)) {}

  void take(const std::string& event, const Json& parameters);
  void add_dialog(const Json& parameters);
  void add_popup(const std::string& url);
  void add_download(PageDownload download);
  /// Says of the request that the browser calls `id` why it was stopped.
  void block(const std::string& id, const Json& request, const std::string& type, const std::string& why);
  /// From now on the page is waited for again: something was pressed, or asked for.
  void expect_more() { last_activity_ = loaded_at_ = EventLoop::Clock::now(); }

  /// Whether nothing has happened for `quiet`, nothing is awaited, and the page has loaded.
  bool is_quiet(std::chrono::milliseconds quiet) const;
  /// The same, but for requests that do not end.
  bool is_loaded_since(std::chrono::milliseconds time) const;
  std::size_t navigations() const { return navigations_; }
  bool crashed() const { return crashed_; }
  /// Why the document that was asked for last did not come, in the browser's words; empty: it did.
  const std::string& failure() const { return failure_; }

  /// The requests of the record whose bodies the browser may have kept: its names for them, their indices.
  const std::map<std::string, std::size_t>& requests() const { return requests_; }
  PageRecord& record() { return record_; }
  const PageRecord& record() const { return record_; }

 private:
  void on_request(const Json& parameters);
  void on_socket(const Json& parameters);
  void on_socket_sent(const Json& parameters);
  void on_response(const std::string& id, const Json& response);
  void on_finished(const Json& parameters);
  void on_failed(const Json& parameters);
  void on_navigation_requested(const Json& parameters);
  void on_refresh_scheduled(const Json& parameters);
  void on_document(const Json& parameters);
  PageRequest* request(const std::string& id);

  std::string main_frame_;
  PageRecord record_;
  std::map<std::string, std::size_t> requests_;
  std::set<std::string> in_flight_;
  std::string document_;           // the request that the chain's last station is of
  std::string next_by_ = "asked";  // how the next document comes about
  std::string failure_;
  std::size_t navigations_ = 0;
  bool loaded_ = false, crashed_ = false;
  EventLoop::Time last_activity_ = EventLoop::Clock::now(), loaded_at_{}, awaited_until_{};
};

}  // namespace kanshiki
