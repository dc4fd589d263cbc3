#pragma once
/// The two forms of .jp's registry, and JPNIC's of addresses.

#include "model/registration.hpp"
#include "parse/registration/whois_fields.hpp"

namespace kanshiki::parse {

/// Labels in Japanese and in English; of an organisation both names may be there, and the Japanese counts.
/// Times are Japan's. Whatever is missing stays empty.
Registration read_japanese_whois(const WhoisFields& fields);

}  // namespace kanshiki::parse
