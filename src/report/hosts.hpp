#pragma once
/// The hosts of a case, as the document tells of them: whose network, whose domain.

#include <nlohmann/json_fwd.hpp>

#include "model/case.hpp"

namespace kanshiki {

/// The `hosts` of DESIGN §9: first the address that handed the mail in, then the sender's domain, then the
/// hosts of the links; null if no registry was asked, or none answered.
///
///     {"host": "www.example.jp", "role": "link", "domain": "example.jp", "registered": "2020-01-02T…",
///      "registrar": …, "owner": …, "addresses": [{"ip", "asn", "owner", "country", "abuse", …}]}
nlohmann::ordered_json host_section(const Case& subject);

}  // namespace kanshiki
