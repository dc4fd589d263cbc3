/// In whose network the own web site of the brand is that the sender is called after: what the links' hosts
/// can be compared with.

#include "base/asn.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "knowledge/brand_facts.hpp"
#include "parse/url/url.hpp"
#include "world/questions/dns.hpp"
#include "world/questions/locality.hpp"

namespace kanshiki::examine {
namespace {

constexpr std::size_t most_brands = 2, most_addresses = 2;

/// Its site's host; its first domain where no site is known.
std::string host_of(const Brand& brand) {
  const auto site = parse::parse_url(brand.site);
  if (site && !site->host().empty()) return std::string(site->host());
  return brand.domains.empty() ? std::string() : brand.domains.front();
}

void tell(const Brand& brand, World& world, Found& out) {
  const std::string host = host_of(brand);
  if (!internet_name(host)) return;
  const A question{host};
  const auto addresses = world.ask(question);
  for (std::size_t i = 0; addresses && i < std::min(addresses->values.size(), most_addresses); ++i) {
    const Locate locate{addresses->values[i]};
    const auto told = world.ask(locate);
    if (!told) continue;
    for (const NetworkRecord& network : told->networks) {
      std::vector<Fact> facts = brand_facts(brand);
      facts.push_back({"host", host});
      facts.push_back({"ip", locate.address.to_string()});
      facts.push_back({"asn", asn_text(network.number)});
      facts.push_back({"owner", network.name});
      out.findings.push_back(
          {"host.brand_network",
           Meaning::neutral,
           std::move(facts),
           {cite(question.question(), locate.address.to_string()), cite(locate.question(), network.name)}});
    }
  }
}

}  // namespace

Found brand_network(const Mail& mail, const Knowledge& known, World& world) {
  Found out;
  std::vector<std::uint32_t> named;
  for (const Mailbox& from : mail.from.mailboxes)
    for (const std::uint32_t brand : known.brand_index.named_by_line(from.name)) named.push_back(brand);
  for (std::size_t i = 0; i < std::min(named.size(), most_brands); ++i)
    tell(known.brands[named[i]], world, out);
  return out;
}

}  // namespace kanshiki::examine
