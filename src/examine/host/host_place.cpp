/// The addresses of a host that the mail's links lead to: where they are said to be, and in whose networks.

#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/host/locality.hpp"
#include "world/questions/dns.hpp"

namespace kanshiki::examine {
namespace {

constexpr std::size_t most_placed = 4;  // large sites have dozens, which say no more

}  // namespace

Found host_place(const Host& host, const Knowledge& known, World& world) {
  Found out;
  if (host.is_address || !internet_name(host.name)) return out;
  const auto v4 = world.ask(A{host.name});
  const auto v6 = world.ask(Aaaa{host.name});
  std::vector<IpAddress> addresses;
  for (const auto* some : {&v4, &v6})
    if (*some) addresses.insert(addresses.end(), (*some)->values.begin(), (*some)->values.end());
  if (addresses.empty()) return out;

  std::vector<std::string> texts;
  for (const IpAddress& one : addresses) texts.push_back(one.to_string());
  out.findings.push_back(
      {"host.addresses",
       Meaning::neutral,
       {{"host", host.name}, {"role", "link"}, {"addresses", texts}},
       {cite((addresses.front().is_v4() ? A{host.name}.question() : Aaaa{host.name}.question()),
             texts.front())}});
  addresses.resize(std::min(addresses.size(), most_placed));
  for (const IpAddress& ip : addresses)
    for (Finding& finding : tell_locality({ip, host.name, "link"}, known, world))
      out.findings.push_back(std::move(finding));
  return out;
}

}  // namespace kanshiki::examine
