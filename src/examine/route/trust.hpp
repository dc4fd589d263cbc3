#pragma once
/// How far the Received fields can be believed: everything below the boundary is a claim.
///
/// The host that wrote the topmost field delivered the mail: it is believed. The next field is believed if
/// the believed host had it from a machine that is the recipient's own, and so on downwards. What a machine
/// calls itself (HELO) never makes it ours: only the address and the reverse name that the believed host
/// noted do. The first machine that is not ours handed the mail in: the boundary.
///
/// Boundary::why says why the host that saw it is believed:
///
///     topmost             it wrote the topmost field
///     inner_address       it handed the mail on from a private address
///     same_organisation   it handed the mail on under a verified name of the same domain
///     known_receiver      an inner hop of a large receiver (data/receivers.toml)
///     configured_network  its address is in a network that the configuration trusts
///     configured_host     its verified name is one that the configuration trusts
///     authenticated       it logged in at the host above
///     mailbox_pull        the mail was fetched from a mailbox there

#include <vector>

#include "knowledge/knowledge.hpp"
#include "model/route.hpp"

namespace kanshiki::examine {

/// Marks the hops that can be believed and returns the boundary; nothing if there are no hops. A boundary
/// without an address: the mail arose on the recipient's side, or its last host noted none. Linear in the
/// number of hops but for names compared with those of the trusted ones.
std::optional<Boundary> find_boundary(std::vector<Hop>& hops, const Knowledge& knowledge);

/// The way that a mail came: its Received fields as hops, and where trust in them ends.
Route route_of(const Mail& mail, const Knowledge& knowledge);

}  // namespace kanshiki::examine
