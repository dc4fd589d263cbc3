#include "net/browser/page_hands.hpp"

#include <fmt/format.h>

namespace kanshiki {
namespace {

using Json = DevTools::Json;
using namespace std::chrono_literals;

constexpr auto quiet_after_press = 4s;  // pages pretend to work before they send their victims on
constexpr auto time_for_a_touch = 5s;

EventLoop::Time soon(EventLoop::Time until) {
  return std::min(until, EventLoop::Clock::now() + time_for_a_touch);
}

}  // namespace

Result<void> PageHands::perform(const ProbeStep& step, EventLoop::Time until) {
  for (const TypedValue& one : step.fill)
    if (auto done = fill(one, until); !done) return done;
  if (!step.press && step.fill.empty()) return fail(Error::Kind::absent, "nothing to press");
  const auto place = find(step.press ? step.press->control : step.fill.back().control);
  if (!place) return tl::unexpected<Error>(place.error());
  tab_.log().expect_more();
  if (auto done = step.press ? press(*place, until) : send(*place, until); !done) return done;
  tab_.settle(quiet_after_press, until);
  return {};
}

Result<PageHands::Place> PageHands::find(std::size_t control) const {
  if (control >= record_.controls.size()) return fail(Error::Kind::absent, "the page has no such control");
  const std::size_t frame = record_.controls[control].frame;
  return Place{frame, control - reader_.frames()[frame].first_control};
}

Result<Json> PageHands::ask(const Place& place, const std::string& method, const std::string& more,
                            EventLoop::Time until) {
  return reader_.evaluate(place.frame, fmt::format("kanshiki.{}({}{})", method, place.number, more),
                          soon(until));
}

Result<void> PageHands::fill(const TypedValue& typed, EventLoop::Time until) {
  const auto place = find(typed.control);
  if (!place) return tl::unexpected<Error>(place.error());
  const std::string value = Json(typed.value).dump(-1, ' ', true, Json::error_handler_t::replace);
  if (const auto chosen = ask(*place, "choose", ", " + value, until); chosen && *chosen == true) return {};
  if (const auto focused = ask(*place, "focus", "", until); !focused || *focused != true)
    return fail(Error::Kind::absent, "the page has no such control any more");
  const auto typing = tab_.call("Input.insertText", {{"text", typed.value}}, soon(until));
  return typing ? Result<void>() : tl::unexpected<Error>(typing.error());
}

Result<void> PageHands::press(const Place& place, EventLoop::Time until) {
  const auto point = ask(place, "place", "", until);
  if (!point || !point->is_array() || point->size() != 2)
    return fail(Error::Kind::absent, "what is to be pressed is not to be seen");
  const auto [left, top] = reader_.origin(place.frame, soon(until));
  Json event = {{"x", left + (*point)[0].get<double>()}, {"y", top + (*point)[1].get<double>()}};
  for (const char* type : {"mouseMoved", "mousePressed", "mouseReleased"}) {
    event["type"] = type;
    const bool moving = event["type"] == "mouseMoved";
    event["button"] = moving ? "none" : "left";
    event["clickCount"] = moving ? 0 : 1;
    // Not waited for: a dialog that the press opens holds the answer back.
    tab_.browser().devtools().send(tab_.session(), "Input.dispatchMouseEvent", event);
  }
  return {};
}

Result<void> PageHands::send(const Place& place, EventLoop::Time until) {
  const auto sent = ask(place, "send", "", until);
  if (sent && *sent == true) return {};
  return fail(Error::Kind::absent, "there is no form to send");
}

}  // namespace kanshiki
