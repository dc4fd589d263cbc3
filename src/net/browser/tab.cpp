#include "net/browser/tab.hpp"

#include <fmt/format.h>

#include "base/limits.hpp"
#include "net/browser/client_setup.hpp"

namespace kanshiki {
namespace {

using Json = DevTools::Json;
using namespace std::chrono_literals;

constexpr auto quiet_after_load = 2500ms;  // in which scripts that wait send their visitors on
constexpr auto longest_unrest = 8s;        // of a page that has loaded, and goes on fetching
constexpr auto tick = 50ms;
constexpr auto time_to_stop = 2s;
constexpr std::size_t most_navigations = 20;  // as browsers allow redirects
constexpr std::size_t most_dialogs = 20;

/// The page that the browser began with.
Result<std::string> first_page(DevTools& devtools, EventLoop::Time until) {
  const auto all = devtools.call("", "Target.getTargets", Json::object(), until);
  if (!all) return tl::unexpected<Error>(all.error());
  for (const Json& one : at(*all, "targetInfos"))
    if (text_at(one, "type") == "page") return text_at(one, "targetId");
  return fail(Error::Kind::unavailable, "the browser has no page");
}

}  // namespace

Result<std::unique_ptr<Tab>> Tab::open(Browser& browser, Client client, EventLoop::Time until) {
  DevTools& devtools = browser.devtools();
  const auto target = first_page(devtools, until);
  if (!target) return tl::unexpected<Error>(target.error());
  const auto attached =
      devtools.call("", "Target.attachToTarget", {{"targetId", *target}, {"flatten", true}}, until);
  if (!attached) return tl::unexpected<Error>(attached.error());
  std::unique_ptr<Tab> out(new Tab(browser, client, *target, text_at(*attached, "sessionId")));
  if (auto ready = out->set_up(until); !ready) return tl::unexpected<Error>(ready.error());
  return out;
}

Result<void> Tab::set_up(EventLoop::Time until) {
  DevTools& devtools = browser_.devtools();
  devtools.on_event(
      session_, [this](const std::string& event, const Json& parameters) { on_event(event, parameters); });
  devtools.on_event(
      "", [this](const std::string& event, const Json& parameters) { on_browser_event(event, parameters); });
  for (const auto& [session, method, parameters] : guards())
    if (const auto done = devtools.call(session, method, parameters, until); !done)
      return tl::unexpected<Error>(done.error());
  for (const auto& [method, parameters] : commands_for(client_, browser_.version()))
    if (const auto done = call(method, parameters, until); !done) return tl::unexpected<Error>(done.error());
  return {};
}

/// What must stand before anything is opened: without any of these no page is.
std::vector<Tab::Command> Tab::guards() const {
  const Json attach = {{"autoAttach", true}, {"waitForDebuggerOnStart", true}, {"flatten", true}};
  Json attach_pages = attach;
  attach_pages["filter"] = {{{"type", "page"}}};
  std::vector<Command> out;
  for (const char* domain : {"Page.enable", "Console.enable", "DOM.enable", "Inspector.enable"})
    out.push_back({session_, domain, Json::object()});
  out.push_back({session_, "Network.enable", {{"maxPostDataSize", 64 * limits::KiB}}});
  out.push_back({session_, "Network.setBypassServiceWorker", {{"bypass", true}}});
  out.push_back({session_, "Security.setIgnoreCertificateErrors", {{"ignore", true}}});
  out.push_back({session_, "Target.setAutoAttach", attach});
  out.push_back({"", "Target.setAutoAttach", attach_pages});
  out.push_back({"", "Browser.setDownloadBehavior", {{"behavior", "deny"}, {"eventsEnabled", true}}});
  out.push_back({session_, "Fetch.enable", RequestGate::patterns()});
  return out;
}

void Tab::on_event(const std::string& event, const Json& parameters) {
  if (event == "Fetch.requestPaused") return gate_.take(parameters);
  if (event == "Page.javascriptDialogOpening") return on_dialog(parameters);
  if (event == "Target.attachedToTarget") return on_attached(parameters);
  log_.take(event, parameters);
}

void Tab::on_browser_event(const std::string& event, const Json& parameters) {
  if (event == "Browser.downloadWillBegin") return made_files_.take(parameters);
  if (event == "Target.attachedToTarget") on_attached(parameters);
}

/// A new page, held before it has begun, is closed: Page.windowOpen has told of it. A dedicated worker may
/// run, for its requests come by the page's gate. Workers that would outlive the page never begin.
void Tab::on_attached(const Json& parameters) {
  const Json& about = at(parameters, "targetInfo");
  const std::string target = text_at(about, "targetId"), type = text_at(about, "type");
  if (target == target_) return;
  if (type == "page") browser_.devtools().send("", "Target.closeTarget", {{"targetId", target}});
  if (type == "worker")
    browser_.devtools().send(text_at(parameters, "sessionId"), "Runtime.runIfWaitingForDebugger");
}

/// Refused, so that the page goes on; leaving a page is not.
void Tab::on_dialog(const Json& parameters) {
  log_.add_dialog(parameters);
  const bool leaving = text_at(parameters, "type") == "beforeunload";
  browser_.devtools().send(session_, "Page.handleJavaScriptDialog", {{"accept", leaving}});
}

void Tab::go_to(const std::string& url, EventLoop::Time until) {
  log_.expect_more();
  browser_.devtools().send(session_, "Page.navigate", {{"url", url}});
  settle(quiet_after_load, until);
}

void Tab::settle(std::chrono::milliseconds quiet, EventLoop::Time until) {
  EventLoop& loop = browser_.loop();
  std::string why;
  const auto at_rest = [&] {
    if (why = overdone(); !why.empty()) return true;
    if (EventLoop::Clock::now() >= until) why = "it was not done in time";
    return !why.empty() || (!gate_.busy() && !made_files_.busy() &&
                            (log_.is_quiet(quiet) || log_.is_loaded_since(longest_unrest)));
  };
  while (!at_rest()) {
    const auto alarm = loop.at(EventLoop::Clock::now() + tick, [] {});
    loop.turn();
    loop.cancel(alarm);
  }
  if (!why.empty()) stop(why);
}

/// What a page does too much of.
std::string Tab::overdone() const {
  if (browser_.proxy().ledger().spent()) return fmt::format("more than {} bytes", limits::visit_bytes);
  if (log_.crashed()) return "the page crashed the browser";
  if (!browser_.devtools().alive()) return "the browser has ended";
  if (log_.navigations() > most_navigations) return fmt::format("more than {} redirects", most_navigations);
  if (log_.record().dialogs.size() > most_dialogs) return fmt::format("more than {} dialogs", most_dialogs);
  return {};
}

void Tab::stop(const std::string& why) {
  if (log_.record().stopped.empty()) log_.record().stopped = why;
  stop_scripts();
  (void)call("Page.stopLoading", Json::object(), EventLoop::Clock::now() + time_to_stop);
}

void Tab::stop_scripts() {
  browser_.devtools().send(session_, "Emulation.setScriptExecutionDisabled", {{"value", true}});
  browser_.devtools().send(session_, "Runtime.terminateExecution");
}

}  // namespace kanshiki
