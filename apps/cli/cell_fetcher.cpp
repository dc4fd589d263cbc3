#include "cell_fetcher.hpp"

#include <poll.h>

#include <algorithm>

#include "base/limits.hpp"

namespace kanshiki {

CellFetcher::~CellFetcher() {
  loop_.forget(watched_);
  loop_.cancel(timer_);
}

void CellFetcher::fetch(const Question& question, EventLoop::Time until, Done done) {
  waiting_.push_back({question, until, std::move(done)});
  if (waiting_.size() == 1) begin_next();
}

void CellFetcher::begin_next() {
  const EventLoop::Time until = std::min(waiting_.front().until, EventLoop::Clock::now() + errand_.time);
  if (EventLoop::Clock::now() >= until) return end(fail(Error::Kind::timeout, "no time was left"));
  if (cell_ && cell_->jobs_done() >= limits::mails_a_cell) cell_.reset();
  if (!cell_ || !cell_->alive()) {
    auto cell = Cell::start_prepared(errand_.prepare);
    if (!cell) return end(tl::unexpected<Error>(cell.error()));
    cell_ = std::move(*cell);
  }
  if (auto begun = cell_->begin(errand_job(waiting_.front().question), until); !begun)
    return end(tl::unexpected<Error>(begun.error()));
  const auto finish = [this, until] {
    Refusing nobody;
    end(cell_->finish(nobody, until));
  };
  watched_ = cell_->channel().fd();
  loop_.watch(watched_, POLLIN, [finish](short) { finish(); });
  timer_ = loop_.at(until, finish);
}

void CellFetcher::end(const Result<std::string>& result) {
  loop_.forget(std::exchange(watched_, -1));
  loop_.cancel(timer_);
  if (!result) cell_.reset();
  const Done done = std::move(waiting_.front().done);
  waiting_.pop_front();
  Reply reply = reply_to_errand(errand_, result);
  reply.time = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
  done(std::move(reply));
  if (!waiting_.empty()) begin_next();
}

}  // namespace kanshiki
