/// Whether DNS lists know where a link leads: the domain, and the addresses that it is at. A known brand's
/// own hosts are not asked about: what strangers put there does not condemn them.

#include "examine/cite.hpp"
#include "examine/host/dns_lists.hpp"
#include "world/questions/dns.hpp"

namespace kanshiki::examine {
namespace {

constexpr std::size_t most_addresses = 2;

}  // namespace

Found host_on_lists(const Host& host, const Knowledge& known, World& world) {
  Found out;
  if (host.is_address) {
    if (const auto address = parse_address_literal(host.name))
      tell_lists_of_address(world, known, *address, "link", {}, out);
    return out;
  }
  if (!internet_name(host.name) || known.lookalikes.official(host.name)) return out;
  tell_lists_of_domain(world, known, host.name, out);
  const A question{host.name};
  const auto addresses = world.ask(question);
  for (std::size_t i = 0; addresses && i < std::min(addresses->values.size(), most_addresses); ++i)
    tell_lists_of_address(world, known, addresses->values[i], "link", {cite(question.question())}, out);
  return out;
}

}  // namespace kanshiki::examine
