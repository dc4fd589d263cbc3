#pragma once
/// Words of the trade are explained where a reader first meets them.

#include "report/blocks.hpp"

namespace kanshiki {

/// Takes the explanation away from each term that was read before.
void gloss_first_uses_only(Article& article);

}  // namespace kanshiki
