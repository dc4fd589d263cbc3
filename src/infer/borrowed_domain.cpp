/// Domains that show no site of their own, or that anyone may have led to any machine: told by the networks
/// of their hosts (data/networks.toml) and by their name servers (data/parking_services.toml,
/// data/domain_lists.toml). Rests on host.network and host.registered.

#include "infer/facts.hpp"
#include "infer/inference.hpp"

namespace kanshiki::infer {
namespace {

/// The services that the domain's name servers belong to, and which one of them shows it.
void by_name_server(const Finding& registered, const Knowledge& known, std::vector<Finding>& out) {
  const DomainLists& lists = known.lookalikes.lists();
  const auto tell = [&](const char* id, Meaning meaning, const std::string& server) -> Finding& {
    out.push_back({id,
                   meaning,
                   {{"host", std::string(registered.text("domain"))}, {"name_server", server}},
                   registered.cites});
    return out.back();
  };
  for (const std::string& server : texts(registered, "name_servers")) {
    const std::string_view parking = known.parking_services.parked_with(server);
    if (!parking.empty()) {
      tell("host.parked", Meaning::neutral, server).facts.push_back({"operator", std::string(parking)});
      return;
    }
    if (DomainLists::below(lists.dynamic_dns, server))
      return void(tell("host.dynamic_name_servers", Meaning::suspicious, server));
    if (DomainLists::below(lists.free_hosting, server))
      return void(tell("host.free_name_servers", Meaning::suspicious, server));
  }
}

void by_network(const Finding& network, const Networks& networks, std::vector<Finding>& out) {
  const DataCentre* by = networks.data_centre(system_number(network));
  if (by && by->service == "parking" && network.text("role") == "link")
    out.push_back({"host.parked",
                   Meaning::neutral,
                   {{"host", std::string(network.text("host"))}, {"operator", by->name}},
                   network.cites});
}

}  // namespace

std::vector<Finding> borrowed_domain(const Case& subject, const Knowledge& known) {
  std::vector<Finding> out;
  for (const Finding& finding : subject.findings) {
    if (finding.id == "host.registered") by_name_server(finding, known, out);
    if (finding.id == "host.network") by_network(finding, known.networks, out);
  }
  return out;
}

}  // namespace kanshiki::infer
