#pragma once
/// Whether a mailing list passed a mail on.

#include "model/route.hpp"

namespace kanshiki::examine {

/// Whether the mail says it came through a list, and the machine at the boundary, or the envelope's sender,
/// is of the list's domain: then the list's server, not the author's, stands at the boundary.
bool came_through_list(const Route& route);

}  // namespace kanshiki::examine
