#pragma once
/// Politeness: how much is asked of one server at a time.

#include <chrono>
#include <deque>
#include <functional>
#include <map>
#include <string>

#include "net/event_loop.hpp"

namespace kanshiki {

/// Lets questions to one server wait their turn. Servers do not wait for each other.
class Pace {
 public:
  struct Limits {
    std::size_t at_once = 1;           ///< questions under way
    std::chrono::milliseconds gap{0};  ///< from the start of one to the start of the next
  };
  Pace(EventLoop& loop, Limits limits) : loop_(loop), limits_(limits) {}

  /// Calls `go` when it is its turn, maybe at once. Each call must be followed by one of `done`.
  void wait(const std::string& server, std::function<void()> go);
  void done(const std::string& server);

 private:
  struct Queue {
    std::deque<std::function<void()>> waiting;
    std::size_t under_way = 0;
    EventLoop::Time next{};  ///< not before
    bool timer_set = false;
  };
  void advance(const std::string& server);

  EventLoop& loop_;
  Limits limits_;
  std::map<std::string, Queue> queues_;
};

}  // namespace kanshiki
