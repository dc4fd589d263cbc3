#pragma once
/// Mailing lists, by the fields that their software adds (RFC 2919, RFC 2369 and older customs).

#include "model/route.hpp"

namespace kanshiki::examine {

/// The field by which a list says that it passed the mail on; null if none does. Anybody can write one.
const HeaderField* list_field(const Mail& mail);

/// Whether the mail says it came through a list, and the machine at the boundary, or the envelope's sender,
/// is of the list's domain: then the list's server, not the author's, stands at the boundary.
bool came_through_list(const Route& route);

}  // namespace kanshiki::examine
