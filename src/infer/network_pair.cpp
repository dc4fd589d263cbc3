/// The mail was handed in from one network, and its links lead into another: a pair that comes again where
/// the same people are at work. It says nothing against a mail. Rests on host.network, host.place and
/// host.country.

#include <algorithm>

#include "infer/facts.hpp"
#include "infer/inference.hpp"

namespace kanshiki::infer {
namespace {

/// The country of an address: where a database places it, else where it is registered.
std::string country_of(const Case& subject, std::string_view ip) {
  for (const char* id : {"host.place", "host.country"})
    for (const Finding& finding : subject.findings)
      if (finding.id == id && finding.text("ip") == ip && !finding.text("country").empty())
        return std::string(finding.text("country"));
  return {};
}

bool is_a_brands(const Knowledge& known, std::string_view host) {
  return std::any_of(known.brands.begin(), known.brands.end(),
                     [&](const Brand& brand) { return brand.may_own(host); });
}

/// The sender's network, or that of the first site which is no known brand's; null if no database has it.
const Finding* network_of(const Case& subject, const Knowledge& known, std::string_view role) {
  for (const Finding& finding : subject.findings)
    if (finding.id == "host.network" && finding.text("role") == role &&
        (role == "sender" || !is_a_brands(known, finding.text("host"))))
      return &finding;
  return nullptr;
}

}  // namespace

std::vector<Finding> network_pair(const Case& subject, const Knowledge& known) {
  const Finding* sender = network_of(subject, known, "sender");
  const Finding* site = network_of(subject, known, "link");
  if (!sender || !site || sender->text("asn") == site->text("asn")) return {};
  Finding out{"host.network_pair", Meaning::neutral, {}, sender->cites};
  out.cites.insert(out.cites.end(), site->cites.begin(), site->cites.end());
  const auto add = [&](const std::string& end, const Finding& network) {
    out.facts.push_back({end + "_asn", std::string(network.text("asn"))});
    out.facts.push_back({end + "_network", std::string(network.text("owner"))});
    out.facts.push_back({end + "_country", country_of(subject, network.text("ip"))});
  };
  add("sender", *sender);
  add("site", *site);
  out.facts.push_back({"host", std::string(site->text("host"))});
  return {std::move(out)};
}

}  // namespace kanshiki::infer
