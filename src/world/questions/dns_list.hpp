#pragma once
/// Questions to DNS lists (RFC 5782): `world.ask(OnDnsList{"zen.spamhaus.org", "24.53.242.133", {}})`.

#include <string>
#include <vector>

#include "base/ip.hpp"
#include "base/result.hpp"
#include "world/source.hpp"

namespace kanshiki {

/// What a list answers, sorted: addresses in 127.0.0.0/8 (§2.1). None: it does not have the entry.
struct ListAnswer {
  std::vector<IpAddress> codes;
  std::string stopped;  ///< why the list does not answer; empty: it does
};

/// Whether a list has an entry: an address's reversed labels, a domain. One of `refusals` means that the list
/// does not answer this resolver.
struct OnDnsList {
  std::string zone, entry;
  std::vector<Network> refusals;

  using Answer = ListAnswer;
  Question question() const;
  /// What is not in 127.0.0.0/8 is no answer of a list but of somebody on the way: an error.
  Result<ListAnswer> read(const Reply& reply) const;
};

}  // namespace kanshiki
