#pragma once
/// What a page may fetch and send: every request is held at the gate, and let go or stopped (Fetch domain).

#include <optional>
#include <string>
#include <vector>

#include "net/browser/devtools.hpp"
#include "net/browser/page_log.hpp"

namespace kanshiki {

class RequestGate {
 public:
  using Json = DevTools::Json;

  RequestGate(DevTools& devtools, std::string session, PageLog& log)
      : devtools_(devtools), session_(std::move(session)), log_(log) {}

  /// What Fetch.enable is to hold: the requests of the page, its frames and its workers, and how documents
  /// are answered.
  static Json patterns();
  /// From now on only these hosts may be sent anything; GET and HEAD may go anywhere.
  void allow_posts_to(std::vector<std::string> hosts) { post_to_ = std::move(hosts); }
  /// An event Fetch.requestPaused.
  void take(const Json& parameters);
  /// Whether files that pages wanted to be stored are still being read.
  bool busy() const { return reading_ > 0; }

 private:
  struct Download;
  std::optional<std::string> objection(const Json& request) const;
  void stop(const Json& parameters, const std::string& why);
  void read_download(const Json& parameters, const Json& headers);
  void read_more(const std::shared_ptr<Download>& download);
  void finish(const std::shared_ptr<Download>& download);

  DevTools& devtools_;
  std::string session_;
  PageLog& log_;
  std::optional<std::vector<std::string>> post_to_;
  std::size_t reading_ = 0;
};

/// Whether a browser would store a document with these header fields ([{name, value}…]) instead of showing
/// it.
bool is_download(const DevTools::Json& headers);
/// The file name that it asks for; empty if it does not.
std::string download_name(const DevTools::Json& headers);

}  // namespace kanshiki
