/// A host that the mail's links lead to, and that nobody has (any more): taken down, expired, or mistyped.

#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "world/questions/dns.hpp"

namespace kanshiki::examine {

Found host_exists(const Host& host, const Knowledge&, World& world) {
  Found out;
  if (host.is_address || !internet_name(host.name)) return out;
  const auto v4 = world.ask(A{host.name});
  const auto v6 = world.ask(Aaaa{host.name});
  if (!v4 || !v6 || v4->name_exists || v6->name_exists) return out;
  out.findings.push_back({"link.host_does_not_exist",
                          Meaning::suspicious,
                          {{"host", host.name}},
                          {cite(A{host.name}.question(), "NXDOMAIN")}});
  return out;
}

}  // namespace kanshiki::examine
