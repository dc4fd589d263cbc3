#pragma once
/// What the databases say of an address, as findings: whose network, where, and whether they agree.

#include <string>
#include <vector>

#include "knowledge/knowledge.hpp"
#include "model/finding.hpp"
#include "world/questions/locality.hpp"
#include "world/world.hpp"

namespace kanshiki::examine {

/// An address and how the mail came to it.
struct Met {
  IpAddress ip;
  std::string host;  ///< the name that led to it; the address itself where there is none
  std::string role;  ///< sender, sender_domain, link
};

/// Asks for the locality of an ordinary address of the internet. All findings are neutral: a network's
/// address is no person's, and where a rented machine stands tells nothing of who rents it.
std::vector<Finding> tell_locality(const Met& met, const Knowledge& known, World& world);

/// Looks up the addresses of `host` and tells of them: a finding of all, then the locality of the first few.
std::vector<Finding> tell_host(const std::string& host, const std::string& role, const Knowledge& known,
                               World& world);

/// Whether the places cannot all be right: other countries, or points farther apart than what they allow for.
/// What tells no more than the country of a registration says nothing against a place in another.
bool disagree(const std::vector<Placement>& places);

}  // namespace kanshiki::examine
