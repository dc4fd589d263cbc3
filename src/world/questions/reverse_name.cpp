#include "world/questions/reverse_name.hpp"

#include <algorithm>
#include <optional>

#include "world/questions/dns.hpp"

namespace kanshiki {
namespace {

constexpr std::size_t most_names = 10;

}  // namespace

Result<bool> leads_to(World& world, const std::string& host, const IpAddress& address) {
  const IpAddress wanted = address.unmapped();
  const auto addresses = wanted.is_v4() ? world.ask(A{host}) : world.ask(Aaaa{host});
  return addresses.map([&](const Records<IpAddress>& found) {
    return std::find(found.values.begin(), found.values.end(), wanted) != found.values.end();
  });
}

Result<ReverseNames> ask_reverse_names(World& world, const IpAddress& address) {
  auto names = world.ask(Ptr{address.unmapped().reverse_name()});
  if (!names) return tl::unexpected<Error>(names.error());
  ReverseNames out{std::move(names->values), {}};
  std::optional<Error> not_known;
  for (std::size_t i = 0; i < std::min(out.names.size(), most_names);
       ++i) {  // all are asked before any is missed
    const auto leads_back = leads_to(world, out.names[i], address);
    if (!leads_back)
      not_known = leads_back.error();
    else if (*leads_back)
      out.confirmed.push_back(out.names[i]);
  }
  if (not_known && (out.confirmed.empty() || not_known->kind == Error::Kind::pending))
    return tl::unexpected<Error>(*not_known);
  return out;
}

}  // namespace kanshiki
