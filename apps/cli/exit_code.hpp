#pragma once
/// How a command ended; docs/kanshiki.1 promises these numbers.

namespace kanshiki {

enum class ExitCode : int {
  fine = 0,         ///< all was done
  some_failed = 1,  ///< some mail could not be examined, or some result not written; all others were
  usage = 2,        ///< the command line or the configuration is wrong; nothing was done
  broken = 3,       ///< Kanshiki's own data cannot be read: the installation is damaged
};

}  // namespace kanshiki
