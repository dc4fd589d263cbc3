#pragma once
/// What happens on the inside of a cage, from the fork to the program.

#include "net/browser/cage.hpp"

namespace kanshiki {

/// What the first process of a cage inherits.
struct CageEnds {
  int control;  ///< to tell: the door, then nothing more, or what went wrong
  int input;    ///< becomes the program's descriptor 3
  int output;   ///< its descriptor 4
};

/// The keeper: makes the namespaces and the door, and lives as long as the first process inside.
[[noreturn]] void keep_cage(const CagePlan& plan, const CageEnds& ends);

}  // namespace kanshiki
