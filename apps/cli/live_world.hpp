#pragma once
/// The world outside the mail, as a run of the program has it: who is asked, and what each case may ask.

#include <filesystem>
#include <memory>
#include <optional>

#include "net/live_source.hpp"
#include "options.hpp"
#include "world/caching.hpp"
#include "world/guarding.hpp"
#include "world/limiting.hpp"
#include "world/recording.hpp"

namespace kanshiki {

/// Shared by all cases: the fetchers, the cache, and the policy at the door.
///
///     Guarding(reach) ▸ Caching ▸ LiveSource(dns …)
class LiveWorld {
 public:
  /// Errors: no resolver is known, or the one that was named is none.
  static Result<std::unique_ptr<LiveWorld>> open(const Options& options);

  /// Without limits a case and without a tape: for bulk work.
  Source& source() { return guarding_; }

 private:
  friend class CaseWorld;
  explicit LiveWorld(const Options& options);

  Deadline deadline_;
  LiveSource live_;
  std::optional<Caching> caching_;  // none where nothing is asked
  Guarding guarding_;
};

/// One case's window on the network: its limits, and outermost its tape.
class CaseWorld {
 public:
  CaseWorld(LiveWorld& live, std::chrono::milliseconds time)
      : limiting_(live.guarding_, limits_for(time), live.deadline_), recording_(limiting_) {}

  Source& source() { return recording_; }
  const Answers& tape() const { return recording_.tape(); }

 private:
  static CaseLimits limits_for(std::chrono::milliseconds time);

  Limiting limiting_;
  Recording recording_;
};

}  // namespace kanshiki
