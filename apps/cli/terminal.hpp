#pragma once
/// The terminal that a view is for.

#include "investigate/order.hpp"

namespace kanshiki {

/// Sets width and colour to what standard output takes: a terminal's columns within what reads well, and
/// colour unless NO_COLOR asks for none (no-color.org); elsewhere 80 columns without.
void fit_terminal(Order& order);

}  // namespace kanshiki
