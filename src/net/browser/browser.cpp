#include "net/browser/browser.hpp"

#include <unistd.h>

#include "base/text.hpp"

namespace kanshiki {
namespace {

using namespace std::chrono_literals;

/// The program itself: /usr/bin/chromium is a script that reads configuration.
constexpr const char* program = "/usr/lib/chromium/chromium";
constexpr auto start_time = 40s;

/// What Chromium would do by itself, or say of itself, is off; its own sandbox stays on.
constexpr const char* switches[] = {
    "--headless=new",
    "--remote-debugging-pipe",
    "--user-data-dir=/tmp/profile",
    "--lang=ja",
    "--no-first-run",
    "--no-default-browser-check",
    "--password-store=basic",
    "--disable-gpu",
    "--hide-scrollbars",
    "--mute-audio",
    // The one way out. Nothing is looked up in there, and loopback addresses are judged as all others.
    "--proxy-bypass-list=<-loopback>",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    "--disable-quic",
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--dns-prefetch-disable",
    // No traffic of its own.
    "--disable-background-networking",
    "--disable-client-side-phishing-detection",
    "--disable-component-extensions-with-background-pages",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-domain-reliability",
    "--disable-extensions",
    "--disable-sync",
    "--disable-breakpad",
    "--metrics-recording-only",
    "--no-pings",
    "--safebrowsing-disable-auto-update",
    // All frames of a page in one process, so that one session sees them all: there is nothing in this
    // profile that one site could steal from another.
    "--disable-site-isolation-trials",
    "--disable-features=IsolateOrigins,site-per-process,Translate,OptimizationHints,MediaRouter,"
    "DialMediaRouteProvider,AutofillServerCommunication,CertificateTransparencyComponentUpdater,"
    "NetworkTimeServiceQuerying,InterestFeedContentSuggestions,HttpsUpgrades,"
    "HttpsFirstBalancedModeAutoEnable,"
    "NetworkPrediction,LoadingPredictorPrefetch,WebRtcHideLocalIpsWithMdns,PaintHolding,RenderDocument",
    // What tells pages that nobody is there.
    "--disable-blink-features=AutomationControlled",
    "--window-size=1280,800",
};

CagePlan plan() {
  CagePlan out;
  out.command = {program};
  out.command.insert(out.command.end(), std::begin(switches), std::end(switches));
  out.command.push_back("--proxy-server=http://127.0.0.1:" + std::to_string(Cage::door_port));
  out.command.push_back("about:blank");
  out.environment = {"PATH=/usr/bin:/bin", "HOME=/tmp", "TZ=Asia/Tokyo", "LANG=C.UTF-8", "LANGUAGE=ja"};
  return out;
}

}  // namespace

Result<std::unique_ptr<Browser>> Browser::start(EventLoop& loop, DnsFetcher& dns) {
  if (::access(program, X_OK) != 0)
    return fail(Error::Kind::unavailable, "no browser is installed (tools/set-up visit)");
  auto cage = Cage::start(plan());
  if (!cage) return tl::unexpected<Error>(cage.error());
  std::unique_ptr<Browser> out(new Browser(loop, dns, std::move(*cage)));
  const auto version = out->devtools_.call("", "Browser.getVersion", DevTools::Json::object(),
                                           EventLoop::Clock::now() + start_time);
  if (!version) return fail(Error::Kind::unavailable, "the browser does not start: " + version.error().what);
  const std::string product = text_at(*version, "product");  // "Chrome/120.0.6099.224"
  const std::string number = product.substr(product.find('/') + 1);
  out->version_ = number.substr(0, number.find('.')) + ".0.0.0";
  return out;
}

}  // namespace kanshiki
