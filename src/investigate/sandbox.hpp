#pragma once
/// Gives up everything that reading hostile bytes does not need: files, network, processes, memory without
/// end.

#include <string>
#include <vector>

#include "base/result.hpp"

namespace kanshiki {

/// Locks this process for good: all descriptors but `keep` closed; no new files, sockets, processes or
/// executable memory (seccomp, an allow list; Landlock where the kernel has it); limits on memory. What is
/// forbidden fails with EPERM instead of killing: a library that tries its luck must not cost a mail, and
/// gains nothing.
Result<void> lock_down(const std::vector<int>& keep);

/// What this kernel offers of it, for `kanshiki --version`: "seccomp yes, Landlock ABI 4", "… Landlock no".
std::string sandbox_features();

}  // namespace kanshiki
