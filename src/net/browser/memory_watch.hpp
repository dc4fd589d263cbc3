#pragma once
/// The bound on a cage's memory: address space cannot be one, for browsers reserve terabytes of it.

#include <sys/types.h>

namespace kanshiki {

/// Waits until `program` ends, or until all processes in /proc together own more memory than
/// limits::browser_memory. Reaps whatever else ends meanwhile.
void watch_memory(pid_t program);

}  // namespace kanshiki
