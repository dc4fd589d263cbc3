#pragma once
/// One thread that waits for many sockets and moments at once.

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <vector>

namespace kanshiki {

/// Callbacks run inside `turn`; they may watch, forget, set and cancel as they like, and turn the loop
/// themselves: who has a long story to tell (a visit) may tell it in one piece while the others go on.
class EventLoop {
 public:
  using Clock = std::chrono::steady_clock;
  using Time = Clock::time_point;
  enum class Timer : std::uint64_t { none };

  /// Calls `ready` with what poll(2) says whenever `descriptor` has one of `events` (POLLIN, POLLOUT).
  /// Replaces what was watched for on it; without events it is forgotten.
  void watch(int descriptor, short events, std::function<void(short)> ready);
  void forget(int descriptor) { watched_.erase(descriptor); }

  /// Calls `ring` once, at `time` or soon after.
  Timer at(Time time, std::function<void()> ring);
  void cancel(Timer timer);

  /// Waits for the next event and calls what waits for it. False if nothing is waited for.
  bool turn();
  /// Turns until `done`; false if it ran out of things to wait for before that.
  template <class Done>
  bool run_until(Done done) {
    while (!done())
      if (!turn()) return false;
    return true;
  }

 private:
  struct Watched {
    short events = 0;
    std::function<void(short)> ready;
  };
  int milliseconds_to_wait() const;
  void ring_due_timers();

  std::map<int, Watched> watched_;
  std::map<std::pair<Time, Timer>, std::function<void()>> timers_;
  std::map<Timer, Time> times_;
  std::uint64_t timers_made_ = 0;
};

}  // namespace kanshiki
