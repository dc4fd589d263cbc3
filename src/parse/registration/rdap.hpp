#pragma once
/// RDAP objects (RFC 9083): what registries say of domains, networks and AS numbers, as JSON.

#include <string_view>

#include "base/result.hpp"
#include "model/registration.hpp"

namespace kanshiki::parse {

/// Reads one object that was asked for as `about`: a domain, an address, or "AS8075".
///
/// Contacts are jCards (RFC 7095); the abuse contact may be an entity of an entity. Errors: `malformed` if it
/// is no such object, or about something else; `limit` if it is too large or too deep; `unavailable` if it is
/// an error object.
Result<Registration> read_rdap(std::string_view json, std::string_view about);

/// Objects are read up to this size and depth.
inline constexpr std::size_t longest_rdap = 1024 * 1024, deepest_rdap = 32;

}  // namespace kanshiki::parse
