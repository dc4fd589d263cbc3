#pragma once
/// What feeds on this disk have to tell of a link, a host or an address, in findings.

#include <string>
#include <vector>

#include "examine/examiner.hpp"
#include "world/questions/feed.hpp"

namespace kanshiki::examine {

/// Adds a finding for each feed that has what `question` asks about: link.in_feed for a URL, host.in_feed for
/// a host or an address, by the feed's level. `subject` is what reports call it; `role` as for DNS lists.
void tell_feeds(World& world, const InFeeds& question, const std::string& subject, const char* role,
                const std::vector<Cite>& seen, Found& out);

/// Whether what one customer or user of `host` did there says nothing of all others: a known brand's host, or
/// one that names hosts and pages after its customers.
bool is_many_peoples(const Knowledge& known, const std::string& host);

}  // namespace kanshiki::examine
