#include "net/browser/devtools.hpp"

#include <poll.h>
#include <sys/socket.h>

#include <algorithm>
#include <cerrno>

#include "net/socket_address.hpp"

namespace kanshiki {
namespace {

using Json = DevTools::Json;

/// Deeper than any page that the browser itself would tell of: values are copied and ended by recursion.
constexpr int most_depth = 1000;

/// Null for what is no message.
Json read_message(const std::string& text) {
  bool deep = false;
  Json out = Json::parse(
      text,
      [&](int depth, Json::parse_event_t, const Json&) {
        deep = deep || depth > most_depth;
        return !deep;
      },
      false);
  return deep ? Json() : out;
}

}  // namespace

DevTools::DevTools(EventLoop& loop, int channel) : loop_(loop), channel_(channel) { watch(); }

DevTools::~DevTools() { loop_.forget(channel_); }

void DevTools::watch() {
  if (!alive_) return;
  const short events = static_cast<short>(POLLIN | (unsent_.empty() ? 0 : POLLOUT));
  loop_.watch(channel_, events, [this](short ready) {
    if (ready & POLLOUT) write();
    if (ready & ~POLLOUT) read();
  });
}

void DevTools::send(const std::string& session, const std::string& method, const Json& parameters,
                    Answered answered) {
  if (!alive_) {
    if (answered) answered(fail(Error::Kind::unavailable, "the browser has ended"));
    return;
  }
  Json message = {{"id", ++sent_}, {"method", method}, {"params", parameters}};
  if (!session.empty()) message["sessionId"] = session;
  if (answered) waiting_[sent_] = std::move(answered);
  unsent_ += message.dump(-1, ' ', true, Json::error_handler_t::replace);
  unsent_ += '\0';
  write();
}

Result<Json> DevTools::call(const std::string& session, const std::string& method, const Json& parameters,
                            EventLoop::Time until) {
  // What is answered too late must find a place to write to.
  const auto answer = std::make_shared<std::optional<Result<Json>>>();
  send(session, method, parameters, [answer](Result<Json> result) { *answer = std::move(result); });
  const auto alarm = loop_.at(until, [answer, method] {
    if (!*answer) *answer = fail(Error::Kind::timeout, method + " took too long");
  });
  loop_.run_until([&] { return answer->has_value(); });
  loop_.cancel(alarm);
  return std::move(**answer);
}

void DevTools::write() {
  const ssize_t sent = ::send(channel_, unsent_.data(), unsent_.size(), MSG_NOSIGNAL);
  if (sent < 0 && !is_unfinished(errno)) return end();
  if (sent > 0) unsent_.erase(0, static_cast<std::size_t>(sent));
  watch();
}

void DevTools::read() {
  char buffer[64 * 1024];
  const ssize_t got = ::recv(channel_, buffer, sizeof buffer, 0);
  if (got < 0 && is_unfinished(errno)) return;
  if (got <= 0 || !frames_.add({buffer, static_cast<std::size_t>(got)})) return end();
  while (const auto text = frames_.next()) take(read_message(*text));
}

void DevTools::take(Json message) {
  if (!message.is_object()) return end();
  if (const Json& id = at(message, "id"); id.is_number_unsigned()) {
    const auto waiting = waiting_.extract(id.get<std::uint64_t>());
    if (waiting.empty()) return;
    if (const Json& error = at(message, "error"); !error.is_null())
      return waiting.mapped()(fail(Error::Kind::unavailable, text_at(error, "message")));
    return waiting.mapped()(message.contains("result") ? std::move(message["result"]) : Json());
  }
  const auto handler = handlers_.find(text_at(message, "sessionId"));
  if (handler == handlers_.end()) return;
  const Handler handle = handler->second;  // a copy: it may be forgotten meanwhile
  handle(text_at(message, "method"), at(message, "params"));
}

void DevTools::end() {
  if (!std::exchange(alive_, false)) return;
  loop_.forget(channel_);
  for (const auto& [id, answered] : std::exchange(waiting_, {}))
    answered(fail(Error::Kind::unavailable, "the browser has ended"));
}

std::int64_t whole_part_at(const Json& object, std::string_view name) {
  constexpr double most = 9007199254740992;  // 2⁵³: all whole numbers up to there are exact
  return static_cast<std::int64_t>(std::clamp(number_at(object, name), -most, most));
}

}  // namespace kanshiki
