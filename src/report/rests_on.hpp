#pragma once
/// Of when the lists are that a case rests on, and whether they were fetched or came with the program.

#include <nlohmann/json_fwd.hpp>

#include "knowledge/knowledge.hpp"
#include "model/case.hpp"

namespace kanshiki {

/// Which registry to ask for what, as far as any was asked:
///
///     {"as_of": "2026-11-21", "state": "built_in"}                 the program's own table
///     {"as_of": "2021-10-20", "state": "fetched", "days": 1}       IANA's lists; also: of_the_future
nlohmann::ordered_json registries_section(const Case& subject, const Knowledge& knowledge);

/// What mails are read by:
///
///     {"public_suffixes": {"state": "fetched", "as_of": …, "days": …}, "brands": {"state": "built_in"}}
nlohmann::ordered_json rests_on_section(const Case& subject, const Knowledge& knowledge);

}  // namespace kanshiki
