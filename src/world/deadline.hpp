#pragma once
/// Until when the sources of one case may take.

#include <chrono>

namespace kanshiki {

/// Shared by what sets it (Limiting) and what waits (the live source). Without a limit it never comes.
struct Deadline {
  using Clock = std::chrono::steady_clock;
  Clock::time_point at = Clock::time_point::max();

  bool passed() const { return Clock::now() >= at; }
};

}  // namespace kanshiki
