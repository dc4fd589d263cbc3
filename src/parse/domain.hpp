#pragma once
/// Domain names: where one owner's ends and a registry's begins.
///
/// Everything here takes hosts in any case, with or without a final dot, and returns views into its argument.
/// Names are compared as ASCII: bring others into that form first (domain_to_ascii in parse/url/idna.hpp; a
/// Url's host and a mail domain already compared are). Brackets, addresses and names longer than DNS allows
/// have no suffix: "".

#include <cstddef>
#include <string_view>

#include "parse/url/idna.hpp"

namespace kanshiki::parse {

/// No name that DNS knows is longer, in bytes without the root's dot (RFC 1035 §2.3.4).
inline constexpr std::size_t longest_domain = 253;

/// The public suffix of `host` by the whole Public Suffix List (https://publicsuffix.org): the part under
/// which anyone may have a name. The list's second section counts, where companies name domains of theirs
/// that they hand out ("duckdns.org", "workers.dev"): their customers are strangers to one another. An
/// unlisted top level is a suffix by itself. Empty if `host` has no name.
std::string_view public_suffix(std::string_view host);

/// The suffix and one label more, the name that one party holds: "foo.duckdns.org" of "a.foo.duckdns.org",
/// "example.co.jp" of "www.example.co.jp". Empty if `host` is itself a public suffix.
std::string_view registrable_domain(std::string_view host);

/// The same by the first section alone, the registries': "duckdns.org" of "a.foo.duckdns.org". This is the
/// name that whois and RDAP know.
std::string_view icann_registrable_domain(std::string_view host);

/// Whether `host`, as a Url or a mail address has it, is an address: "192.0.2.1", "[2001:db8::1]".
bool is_ip_literal(std::string_view host);

}  // namespace kanshiki::parse
