#pragma once
/// What is done to other people's sites is done only by somebody who said so.

#include "options.hpp"

namespace kanshiki {

/// Whether made-up entries may be typed into pages, if that is what the options want: asks on the terminal,
/// once a run. Without a terminal `--yes` has to say so; else the reason is told, and the answer is no.
bool agrees_to_probe(const Options& options);

}  // namespace kanshiki
