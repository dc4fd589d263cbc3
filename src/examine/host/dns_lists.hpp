#pragma once
/// What DNS lists have to tell of an address or a domain, in findings.

#include "base/ip.hpp"
#include "examine/examiner.hpp"

namespace kanshiki::examine {

/// Asks every list of addresses about `address`: as the one that handed the mail in (`role` "sender"), or as
/// one that pages are at ("link"). Adds host.listed and its kin for each that has it, host.not_listed for
/// those that have not, host.list_unknown for each that could not tell. A list is believed only if its test
/// points are as they should be (RFC 5782 §5): one that lists everything, or nothing, could not tell.
void tell_lists_of_address(World& world, const Knowledge& known, const IpAddress& address, const char* role,
                           const std::vector<Cite>& seen, Found& out);

/// The same of lists of domains and the registrable domain of `host`.
void tell_lists_of_domain(World& world, const Knowledge& known, const std::string& host, Found& out);

}  // namespace kanshiki::examine
