#pragma once
/// The answers of whois servers (RFC 3912): text for people, in a handful of forms and charsets.

#include <string>
#include <string_view>

#include "base/result.hpp"
#include "model/registration.hpp"

namespace kanshiki::parse {

/// Reads an answer to the question for `about`: a domain, an address, or "AS8075".
///
///     Domain Name: EXAMPLE.COM            gTLDs, ARIN, RIPE, APNIC: keys and values
///     a. [ドメイン名]  EXAMPLE.CO.JP      .jp and JPNIC: labels, with or without a key letter
///
/// Errors: `unavailable` if the server refuses (too many questions), `malformed` if the text is in no known
/// charset, cut short, of something else than was asked, or says nothing.
Result<Registration> read_whois(std::string_view bytes, std::string_view about);

/// The server that IANA's whois refers to for a top level, an address or an AS number.
Result<std::string> read_whois_referral(std::string_view bytes);

}  // namespace kanshiki::parse
