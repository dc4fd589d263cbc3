#pragma once
/// What databases say of the hosts of a case, for the document: whose network, and where.

#include <nlohmann/json_fwd.hpp>

#include "model/case.hpp"

namespace kanshiki {

/// Adds to `hosts` (docs/json.md), entry by entry, what databases said: of the address that handed the mail
/// in and of the links' hosts. Entries that are missing are made; if no database answered, `hosts` stays as
/// it is. What several say of an address stands side by side in its `places`; the first that names a place is
/// its `place`.
void add_localities(nlohmann::ordered_json& hosts, const Case& subject);

}  // namespace kanshiki
