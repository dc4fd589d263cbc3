#pragma once
/// How long something works, for tests that must notice a quadratic step on a machine that is busy with other
/// things.

#include <ctime>

#include "base/sanitized.hpp"

namespace kanshiki {

/// The processor time that `work` takes, in seconds. Under sanitizers a tenth of it, which is about what it
/// takes without.
template <class Work>
double cpu_seconds(const Work& work) {
  const std::clock_t begin = std::clock();
  work();
  return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC / (sanitized ? 10 : 1);
}

}  // namespace kanshiki
