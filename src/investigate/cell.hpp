#pragma once
/// The cell: a locked child process in which everything that reads hostile bytes runs.
///
///   parent (fetches, keeps files)                 cell (no files, no network, limits)
///        ── job: a mail ──────────────────────▶   parse, examine
///        ◀─────────────────── questions ───────   what examiners want to know
///        ── replies: raw bytes ───────────────▶   Q::read, infer, judge, report
///        ◀─────────────────── result ──────────   what is to be written or printed

#include <sys/types.h>

#include <functional>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "investigate/channel.hpp"
#include "world/source.hpp"

namespace kanshiki {

/// What a cell does with a job; runs inside. It answers for its own errors in the bytes that it returns.
using Work = std::function<std::string(std::string_view job, Source& world)>;
/// Loads what the work needs; runs inside, before the lock, so that the parent has no part in it.
using Preparation = std::function<Work()>;

class Cell {
 public:
  /// Forks and locks a child that does `work` for one job after the other. Call it while the process has one
  /// thread; all that `work` needs (knowledge, charsets) must be loaded before.
  static Result<Cell> start(const Work& work);
  /// The same for work that few mails need: a child that loads what it needs itself.
  static Result<Cell> start_prepared(const Preparation& prepare);

  Cell(Cell&& other) noexcept;
  Cell& operator=(Cell&& other) noexcept;
  ~Cell() { kill(); }

  /// Hands over a job; its frames then arrive on `channel`.
  Result<void> begin(std::string_view job, Channel::Deadline deadline) const;
  /// Waits for the result and serves questions from `source` meanwhile.
  /// Errors: `timeout` (it took too long), `internal` (it died: says of which signal), `malformed` (it
  /// babbles). After an error the cell is gone.
  Result<std::string> finish(Source& source, Channel::Deadline deadline);
  Result<std::string> run(std::string_view job, Source& source, Channel::Deadline deadline);

  const Channel& channel() const { return channel_; }
  bool alive() const { return pid_ > 0; }
  std::size_t jobs_done() const { return jobs_done_; }
  void count_job() { ++jobs_done_; }
  /// Ends it at once; tells how it ended ("killed by signal 11 (Segmentation fault)").
  std::string kill();

 private:
  Cell(pid_t pid, Channel channel) : pid_(pid), channel_(std::move(channel)) {}
  Error lost(const Error& why);

  pid_t pid_ = -1;
  Channel channel_;
  std::size_t jobs_done_ = 0;
};

}  // namespace kanshiki
