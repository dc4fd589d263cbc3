#pragma once
/// Answers questions of one kind by a cell of their own (investigate/errand.hpp).

#include <deque>
#include <optional>

#include "investigate/errand.hpp"
#include "net/fetcher.hpp"

namespace kanshiki {

/// One question at a time. The cell starts with the first, and again after one that broke it.
class CellFetcher : public Fetcher {
 public:
  CellFetcher(EventLoop& loop, Errand errand) : loop_(loop), errand_(std::move(errand)) {}
  ~CellFetcher() override;
  void fetch(const Question& question, EventLoop::Time until, Done done) override;

 private:
  struct Waiting {
    Question question;
    EventLoop::Time until;
    Done done;
  };
  void begin_next();
  void end(const Result<std::string>& result);

  EventLoop& loop_;
  Errand errand_;
  std::optional<Cell> cell_;
  std::deque<Waiting> waiting_;  // the first is being looked at
  int watched_ = -1;             // the cell's descriptor, while it works
  EventLoop::Timer timer_ = EventLoop::Timer::none;
};

}  // namespace kanshiki
