#pragma once
/// The Chrome DevTools Protocol over a stream (https://chromedevtools.github.io/devtools-protocol/).

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>

#include "base/json.hpp"
#include "base/result.hpp"
#include "net/browser/devtools_frames.hpp"
#include "net/event_loop.hpp"

namespace kanshiki {

/// Commands may be sent at any time, from within handlers, too. `call` waits, and lets the loop turn
/// meanwhile: events are handled as they come.
class DevTools {
 public:
  using Json = nlohmann::json;
  using Answered = std::function<void(Result<Json>)>;
  /// Method and parameters.
  using Handler = std::function<void(const std::string&, const Json&)>;

  /// `channel` must outlive this, and be non-blocking.
  DevTools(EventLoop& loop, int channel);
  ~DevTools();
  DevTools(const DevTools&) = delete;
  DevTools& operator=(const DevTools&) = delete;

  /// Events of `session`; those of the browser itself have the empty one.
  void on_event(const std::string& session, Handler handler) { handlers_[session] = std::move(handler); }
  void forget(const std::string& session) { handlers_.erase(session); }

  /// Sends a command, and calls `answered` with its result, `unavailable` where there is none.
  void send(const std::string& session, const std::string& method, const Json& parameters = Json::object(),
            Answered answered = {});
  /// The same, waiting until `until` at most (`timeout`).
  Result<Json> call(const std::string& session, const std::string& method, const Json& parameters,
                    EventLoop::Time until);

  /// Whether the other end still speaks.
  bool alive() const { return alive_; }

 private:
  void read();
  void write();
  void watch();
  void take(Json message);
  void end();

  EventLoop& loop_;
  int channel_;
  bool alive_ = true;
  DevToolsFrames frames_;
  std::string unsent_;
  std::uint64_t sent_ = 0;
  std::map<std::uint64_t, Answered> waiting_;
  std::map<std::string, Handler> handlers_;
};

/// The whole part of a number that a browser gives, at most 2⁵³ in either direction; 0 where there is none.
std::int64_t whole_part_at(const DevTools::Json& object, std::string_view name);

}  // namespace kanshiki
