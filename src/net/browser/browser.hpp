#pragma once
/// Debian's Chromium in a cage, spoken to over a pipe.

#include <memory>
#include <string>

#include "net/browser/cage.hpp"
#include "net/browser/devtools.hpp"
#include "net/browser/proxy.hpp"

namespace kanshiki {

/// One browser with a profile of its own, which is thrown away with it.
class Browser {
 public:
  /// `unavailable` where Chromium or what a cage needs is missing.
  static Result<std::unique_ptr<Browser>> start(EventLoop& loop, DnsFetcher& dns);

  DevTools& devtools() { return devtools_; }
  Proxy& proxy() { return proxy_; }
  EventLoop& loop() { return loop_; }
  /// Chromium's version, as user agents name it: "120.0.0.0".
  const std::string& version() const { return version_; }

 private:
  Browser(EventLoop& loop, DnsFetcher& dns, Cage cage)
      : loop_(loop),
        cage_(std::move(cage)),
        proxy_(loop, dns, cage_.door()),
        devtools_(loop, cage_.channel()) {}

  EventLoop& loop_;
  Cage cage_;
  Proxy proxy_;
  DevTools devtools_;
  std::string version_;
};

}  // namespace kanshiki
