#pragma once
/// Address fields: From, Sender, Reply-To, To, Cc, Return-Path.

#include <string_view>

#include "base/arena.hpp"
#include "model/mailbox.hpp"

namespace kanshiki::parse {

/// Reads an address-list (RFC 5322 §3.4, obsolete forms of §4.4) and what real mail writes in its place, in
/// linear time. `raw_value` may be folded. Where the list can be read in two plausible ways, each mailbox
/// that some reader would see is there and the list is `ambiguous`. `Return-Path: <>` is one mailbox without
/// an address.
AddressList parse_addresses(std::string_view raw_value, Arena& arena);

}  // namespace kanshiki::parse
