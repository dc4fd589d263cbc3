#pragma once
/// What every kind of live source has in common.

#include <functional>

#include "net/event_loop.hpp"
#include "world/source.hpp"

namespace kanshiki {

/// Fetches answers to questions of one kind, any number at a time, on the event loop it was made with.
class Fetcher {
 public:
  using Done = std::function<void(Reply)>;
  using Tell = std::function<void(const std::string& what)>;  ///< of what a person should see to

  virtual ~Fetcher() = default;
  /// Calls `done` once, from the loop or at once: with the answer, or by `until` with the reason why there is
  /// none.
  virtual void fetch(const Question& question, EventLoop::Time until, Done done) = 0;
};

/// A reply of `status` with a reason.
inline Reply no_answer(Reply::Status status, std::string why, std::string source = {}) {
  Reply out;
  out.status = status;
  out.why = std::move(why);
  out.source = std::move(source);
  return out;
}

}  // namespace kanshiki
