/// Leads from a link to the host behind it, so that it is looked at once however many links lead there.

#include "examine/examiner.hpp"
#include "parse/domain.hpp"

namespace kanshiki::examine {

Found host_of_link(const Link& link, const Knowledge&, World&) {
  Found out;
  if (!link.host.empty())
    out.leads.push_back(std::make_shared<const Host>(Host{link.host, parse::is_ip_literal(link.host)}));
  return out;
}

}  // namespace kanshiki::examine
