#include "investigate/cell_pool.hpp"

#include <poll.h>

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

#include "base/limits.hpp"

namespace kanshiki {
namespace {

using Clock = std::chrono::steady_clock;

/// A cell that says something between two jobs was taken over by the first, and would speak for the second.
bool is_fit_for_another(const Cell& cell) {
  return cell.alive() && cell.jobs_done() < limits::mails_a_cell && !cell.channel().is_readable();
}

class Pool {
 public:
  Pool(const PoolPlan& plan, const Work& work, Source& source,
       const std::function<std::optional<std::string>()>& next,
       const std::function<void(Result<std::string>)>& done)
      : plan_(plan),
        work_(work),
        source_(source),
        next_(next),
        done_(done),
        slots_(std::max<std::size_t>(1, plan.cells)) {}

  void run() {
    for (;;) {
      for (Slot& slot : slots_)
        if (!slot.busy && !slot.closed) hand_out(slot);
      if (busy_ == 0 && exhausted_ && !waiting_) return;
      if (busy_ == 0) continue;
      wait_for_frames();
      for (Slot& slot : slots_)
        if (slot.busy && (slot.readable || Clock::now() >= slot.deadline)) collect(slot);
    }
  }

 private:
  struct Slot {
    std::optional<Cell> cell;
    std::size_t job = 0;
    bool busy = false;
    bool readable = false;
    bool closed = false;  ///< this machine has no room for so many cells
    Clock::time_point deadline;
  };

  /// Gives the slot the next job, if there is one. Results may not run ahead of the slowest without bound.
  void hand_out(Slot& slot) {
    std::optional<std::string> job = next_job();
    if (!job) return;
    slot.job = jobs_++;
    if (auto ready = furnish(slot); !ready) {
      if (busy_ == 0) return tell(slot.job, tl::unexpected<Error>(ready.error()));
      // Those that work do this one as well; what our own machine lacks is not the mail's doing.
      slot.closed = true;
      waiting_ = std::move(job);
      --jobs_;
      return;
    }
    slot.deadline = Clock::now() + plan_.time_a_job;
    slot.busy = true;
    ++busy_;
    if (auto begun = slot.cell->begin(*job, slot.deadline); !begun) collect(slot);
  }

  /// The job that no cell could be had for, else the next; nothing if there is none, or none may begin yet.
  std::optional<std::string> next_job() {
    if (waiting_) return std::exchange(waiting_, std::nullopt);
    if (exhausted_ || jobs_ > told_ + 64 * slots_.size()) return std::nullopt;
    std::optional<std::string> job = next_();
    exhausted_ = !job;
    return job;
  }

  /// Sees to it that the slot has a cell that may take a job.
  Result<void> furnish(Slot& slot) const {
    if (slot.cell && !is_fit_for_another(*slot.cell)) slot.cell.reset();
    if (slot.cell) return {};
    auto fresh = Cell::start(work_);
    if (!fresh) return tl::unexpected<Error>(fresh.error());
    slot.cell = std::move(*fresh);
    return {};
  }

  void wait_for_frames() {
    std::vector<pollfd> polled;
    Clock::time_point first = Clock::time_point::max();
    for (Slot& slot : slots_) {
      polled.push_back({slot.busy ? slot.cell->channel().fd() : -1, POLLIN, 0});
      if (slot.busy) first = std::min(first, slot.deadline);
    }
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(first - Clock::now()).count();
    ::poll(polled.data(), polled.size(), static_cast<int>(std::clamp<std::int64_t>(left, 0, 60'000)));
    for (std::size_t i = 0; i < slots_.size(); ++i) slots_[i].readable = polled[i].revents != 0;
  }

  void collect(Slot& slot) {
    Result<std::string> result = slot.cell->finish(source_, slot.deadline);
    slot.busy = false;
    --busy_;
    tell(slot.job, std::move(result));
  }

  /// Keeps a result until all before it are told, and tells what can be told.
  void tell(std::size_t job, Result<std::string> result) {
    kept_.emplace(job, std::move(result));
    for (auto first = kept_.find(told_); first != kept_.end(); first = kept_.find(++told_)) {
      done_(std::move(first->second));
      kept_.erase(first);
    }
  }

  const PoolPlan& plan_;
  const Work& work_;
  Source& source_;
  const std::function<std::optional<std::string>()>& next_;
  const std::function<void(Result<std::string>)>& done_;
  std::vector<Slot> slots_;
  std::map<std::size_t, Result<std::string>> kept_;
  std::optional<std::string> waiting_;  // a job that was taken, and found no cell
  std::size_t jobs_ = 0, told_ = 0, busy_ = 0;
  bool exhausted_ = false;
};

}  // namespace

void run_in_cells(const PoolPlan& plan, const Work& work, Source& source,
                  const std::function<std::optional<std::string>()>& next,
                  const std::function<void(Result<std::string>)>& done) {
  Pool(plan, work, source, next, done).run();
}

}  // namespace kanshiki
