#include "net/pace.hpp"

namespace kanshiki {

void Pace::wait(const std::string& server, std::function<void()> go) {
  queues_[server].waiting.push_back(std::move(go));
  advance(server);
}

void Pace::done(const std::string& server) {
  --queues_[server].under_way;
  advance(server);
}

void Pace::advance(const std::string& server) {
  Queue& queue = queues_[server];
  while (!queue.waiting.empty() && queue.under_way < limits_.at_once && !queue.timer_set) {
    const auto now = EventLoop::Clock::now();
    if (now < queue.next) {
      queue.timer_set = true;
      loop_.at(queue.next, [this, server] {
        queues_[server].timer_set = false;
        advance(server);
      });
      return;
    }
    queue.next = now + limits_.gap;
    ++queue.under_way;
    const auto go = std::move(queue.waiting.front());
    queue.waiting.pop_front();
    go();
  }
}

}  // namespace kanshiki
