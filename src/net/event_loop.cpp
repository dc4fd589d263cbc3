#include "net/event_loop.hpp"

#include <poll.h>

#include <algorithm>

namespace kanshiki {

void EventLoop::watch(int descriptor, short events, std::function<void(short)> ready) {
  if (events == 0)
    forget(descriptor);
  else
    watched_[descriptor] = {events, std::move(ready)};
}

EventLoop::Timer EventLoop::at(Time time, std::function<void()> ring) {
  const Timer timer{++timers_made_};
  timers_.emplace(std::pair(time, timer), std::move(ring));
  times_.emplace(timer, time);
  return timer;
}

void EventLoop::cancel(Timer timer) {
  const auto hit = times_.find(timer);
  if (hit == times_.end()) return;
  timers_.erase({hit->second, timer});
  times_.erase(hit);
}

bool EventLoop::turn() {
  if (watched_.empty() && timers_.empty()) return false;
  std::vector<pollfd> polled;
  for (const auto& [descriptor, watched] : watched_) polled.push_back({descriptor, watched.events, 0});
  ::poll(polled.data(), polled.size(), milliseconds_to_wait());
  for (const pollfd& one : polled) {
    const auto watched = watched_.find(one.fd);  // a callback before may have forgotten it
    if (one.revents == 0 || watched == watched_.end()) continue;
    const auto ready = watched->second.ready;  // a copy: the callback may replace it
    ready(one.revents);
  }
  ring_due_timers();
  return true;
}

int EventLoop::milliseconds_to_wait() const {
  if (timers_.empty()) return -1;
  const auto left = std::chrono::ceil<std::chrono::milliseconds>(timers_.begin()->first.first - Clock::now());
  return static_cast<int>(std::clamp<std::int64_t>(left.count(), 0, 60'000));
}

/// Those that are due now; what they set anew rings in a later turn.
void EventLoop::ring_due_timers() {
  const Time now = Clock::now();
  std::vector<Timer> due;
  for (const auto& [key, ring] : timers_) {
    if (key.first > now) break;
    due.push_back(key.second);
  }
  for (const Timer timer : due) {
    const auto time = times_.find(timer);  // a callback before may have cancelled it
    if (time == times_.end()) continue;
    auto ring = timers_.extract({time->second, timer});
    times_.erase(time);
    ring.mapped()();
  }
}

}  // namespace kanshiki
