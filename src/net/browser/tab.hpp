#pragma once
/// One page of a browser, from the outside: what is opened in it, and how long it is waited for.

#include <memory>
#include <string>
#include <vector>

#include "net/browser/browser.hpp"
#include "net/browser/made_files.hpp"
#include "net/browser/page_log.hpp"
#include "net/browser/request_gate.hpp"

namespace kanshiki {

class Tab {
 public:
  using Json = DevTools::Json;

  /// A blank tab that looks like `client`'s.
  static Result<std::unique_ptr<Tab>> open(Browser& browser, Client client, EventLoop::Time until);
  Tab(const Tab&) = delete;
  Tab& operator=(const Tab&) = delete;

  /// Opens `url`, and waits for what comes of it, redirects of all kinds included.
  void go_to(const std::string& url, EventLoop::Time until);
  /// Waits until the page has come to rest: loaded, and nothing new for `quiet`. What does not come to rest
  /// (redirects, dialogs, bytes, time) is stopped, and `log().record().stopped` says why.
  void settle(std::chrono::milliseconds quiet, EventLoop::Time until);

  /// Ends what runs on the page, and lets nothing begin.
  void stop_scripts();

  /// A command to the page.
  Result<Json> call(const std::string& method, const Json& parameters, EventLoop::Time until) {
    return browser_.devtools().call(session_, method, parameters, until);
  }

  const std::string& session() const { return session_; }
  Browser& browser() { return browser_; }
  PageLog& log() { return log_; }
  RequestGate& gate() { return gate_; }
  Client client() const { return client_; }

 private:
  Tab(Browser& browser, Client client, std::string target, std::string session)
      : browser_(browser),
        client_(client),
        target_(target),
        session_(std::move(session)),
        log_(std::move(target)),  // a page's main frame is called as the page is
        gate_(browser.devtools(), session_, log_),
        made_files_(browser.devtools(), session_, log_) {}
  struct Command {
    std::string session, method;
    Json parameters;
  };
  Result<void> set_up(EventLoop::Time until);
  std::vector<Command> guards() const;
  void on_event(const std::string& event, const Json& parameters);
  void on_browser_event(const std::string& event, const Json& parameters);
  void on_attached(const Json& parameters);
  void on_dialog(const Json& parameters);
  std::string overdone() const;
  void stop(const std::string& why);

  Browser& browser_;
  Client client_;
  std::string target_, session_;
  PageLog log_;
  RequestGate gate_;
  MadeFiles made_files_;
};

}  // namespace kanshiki
