/// Whether a feed has an address that a link's host is at.

#include <algorithm>

#include "examine/cite.hpp"
#include "examine/host/feeds.hpp"
#include "world/questions/dns.hpp"

namespace kanshiki::examine {
namespace {

constexpr std::size_t most_addresses = 4;

}  // namespace

Found host_address_in_feeds(const Host& host, const Knowledge& known, World& world) {
  Found out;
  if (host.is_address || !internet_name(host.name) || is_many_peoples(known, host.name)) return out;
  const A question{host.name};
  const auto addresses = world.ask(question);
  for (std::size_t i = 0; addresses && i < std::min(addresses->values.size(), most_addresses); ++i)
    tell_feeds(world, InFeeds::address(addresses->values[i]), addresses->values[i].to_string(), "link",
               {cite(question.question())}, out);
  return out;
}

}  // namespace kanshiki::examine
