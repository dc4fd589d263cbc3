/// Whether a feed has the host that a link leads to. What many people share is not condemned for one of them.

#include "examine/host/feeds.hpp"
#include "world/questions/dns.hpp"

namespace kanshiki::examine {

Found host_in_feeds(const Host& host, const Knowledge& known, World& world) {
  Found out;
  const auto address = host.is_address ? parse_address_literal(host.name) : std::nullopt;
  if (address)
    tell_feeds(world, InFeeds::address(*address), host.name, "link", {}, out);
  else if (internet_name(host.name) && !is_many_peoples(known, host.name))
    tell_feeds(world, InFeeds::host(host.name), host.name, "link", {}, out);
  return out;
}

}  // namespace kanshiki::examine
