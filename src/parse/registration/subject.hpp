#pragma once
/// Whether an answer is about what was asked: servers err, and lie.

#include <string_view>

#include "model/registration.hpp"

namespace kanshiki::parse {

/// `about` is a domain, an address, which must lie in the range, or an AS number ("AS8075").
bool is_about(const Registration& registration, std::string_view about);

/// Whether `text` can be asked of a registry: a domain name of letters, digits and hyphens, an address, or an
/// AS number.
bool is_registry_subject(std::string_view text);

}  // namespace kanshiki::parse
