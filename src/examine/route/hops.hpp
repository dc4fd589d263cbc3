#pragma once
/// Received fields as hops.

#include <vector>

#include "model/mail.hpp"
#include "model/route.hpp"

namespace kanshiki::examine {

/// All Received fields of `mail` as hops, newest first as they stand, each with its delay since the next
/// older one that tells its time. No hop is trusted yet.
std::vector<Hop> read_hops(const Mail& mail);

/// Whether the mail was fetched from a mailbox (POP, IMAP) rather than handed in: the other side is then a
/// server that the recipient chose.
bool is_pull(const ReceivedLine& line);

}  // namespace kanshiki::examine
