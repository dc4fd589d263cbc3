/// In whose networks the host is that a link leads to.

#include "examine/cite.hpp"
#include "examine/host/registration_findings.hpp"
#include "world/questions/dns.hpp"

namespace kanshiki::examine {
namespace {

constexpr std::size_t most_addresses = 2;  // registries do not like to be asked much

}  // namespace

Found host_network(const Host& host, const Knowledge& known, World& world) {
  Found out;
  if (host.is_address) {
    if (const auto address = parse_address_literal(host.name))
      tell_network(world, known, *address, host.name, {}, out);
    return out;
  }
  if (!internet_name(host.name)) return out;
  const A question{host.name};
  const auto addresses = world.ask(question);
  for (std::size_t i = 0; addresses && i < std::min(addresses->values.size(), most_addresses); ++i)
    tell_network(world, known, addresses->values[i], host.name, {cite(question.question())}, out);
  return out;
}

}  // namespace kanshiki::examine
