/// Who registered the domain that a link leads to, through whom, and since when.

#include "examine/cite.hpp"
#include "examine/host/registration_findings.hpp"
#include "world/questions/dns.hpp"

namespace kanshiki::examine {

Found host_registration(const Host& host, const Knowledge& known, World& world) {
  Found out;
  if (!host.is_address && internet_name(host.name))
    tell_registration(world, known, host.name, cite(A{host.name}.question()), out);
  return out;
}

}  // namespace kanshiki::examine
