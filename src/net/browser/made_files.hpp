#pragma once
/// Files that a page makes itself and hands out: they come from no server, and no gate sees them.

#include <memory>
#include <string>

#include "net/browser/devtools.hpp"
#include "net/browser/page_log.hpp"

namespace kanshiki {

/// Reads what stands behind blob: and data: URLs, only for its digest. A page that takes the URL back at
/// once, or whose policy forbids fetching it, keeps its secret: then the download has no digest.
class MadeFiles {
 public:
  using Json = DevTools::Json;

  MadeFiles(DevTools& devtools, std::string session, PageLog& log)
      : devtools_(devtools), session_(std::move(session)), log_(log) {}

  /// An event Browser.downloadWillBegin; the browser itself denies the download.
  void take(const Json& parameters);
  /// Whether any is still being read.
  bool busy() const { return reading_ > 0; }

 private:
  void read(std::size_t index, const std::string& url, const Json& world);
  void keep(const Json& told, std::size_t index);

  DevTools& devtools_;
  std::string session_;
  PageLog& log_;
  std::size_t reading_ = 0;
};

}  // namespace kanshiki
