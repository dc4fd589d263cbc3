#pragma once
/// When a mail came.

#include <chrono>

#include "model/mail.hpp"
#include "world/world.hpp"

namespace kanshiki::examine {

/// The date of the topmost Received field, which the last server wrote; without one, the time of the case.
std::chrono::sys_seconds time_of_receipt(const Mail& mail, const World& world);

}  // namespace kanshiki::examine
