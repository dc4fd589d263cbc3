#pragma once
/// Keys and values: how gTLD registries and registrars answer (ICANN's form), and ARIN, RIPE and APNIC.

#include "model/registration.hpp"
#include "parse/registration/whois_fields.hpp"

namespace kanshiki::parse {

/// Whatever is missing stays empty; "REDACTED FOR PRIVACY" counts as missing.
Registration read_keyed_whois(const WhoisFields& fields);

}  // namespace kanshiki::parse
