#pragma once
/// What happens on the inside of a cage, from the fork to the program.

#include "net/browser/cage.hpp"

namespace kanshiki {

/// What the first process of a cage inherits.
struct CageEnds {
  int control;  ///< to tell: the door, then nothing more, or what went wrong
  int channel;  ///< becomes the program's descriptors 3 and 4
};

/// The keeper: makes the namespaces and the door, and lives as long as the first process inside.
[[noreturn]] void keep_cage(const CagePlan& plan, const CageEnds& ends);

}  // namespace kanshiki
