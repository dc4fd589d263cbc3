#pragma once
/// What registries say of the hosts of a case, for the document: whose network, whose domain.

#include <nlohmann/json_fwd.hpp>

#include "model/case.hpp"

namespace kanshiki {

/// Adds to `hosts` (docs/json.md), entry by entry, what registries said: of the address that handed the mail
/// in, of the sender's domain, of the links' hosts. Entries that are missing are made; if no registry
/// answered, `hosts` stays as it is.
///
///     {"host": "www.example.jp", "role": "link", "domain": "example.jp", "registered": "2020-01-02T…",
///      "registrar": …, "owner": …, "addresses": [{"ip", "asn", "owner", "country", "abuse", …}]}
void add_registrations(nlohmann::ordered_json& hosts, const Case& subject);

}  // namespace kanshiki
