#include "examine/host/locality.hpp"

#include <fmt/format.h>

#include "base/asn.hpp"
#include "examine/cite.hpp"
#include "world/questions/dns.hpp"

namespace kanshiki::examine {
namespace {

// Databases place one city at points that differ; what lies nearer is one place.
constexpr double same_place_km = 60;
constexpr std::size_t most_placed = 4;  // large sites have dozens, which say no more

/// "Ueda, Nagano"; what is not known, or would be said twice, is left out.
std::string place_name(const Placement& place) {
  if (place.city.empty() || place.city == place.region) return place.region;
  return place.region.empty() ? place.city : place.city + ", " + place.region;
}

/// "Ueda, Nagano, JP (Second City)"
std::string sourced(const Placement& place) {
  std::string name = place_name(place);
  if (!name.empty()) name += ", ";
  return fmt::format("{}{} ({})", name, place.country, place.database);
}

std::vector<Fact> facts_of(const Met& met) {
  return {{"ip", met.ip.to_string()}, {"host", met.host}, {"role", met.role}};
}

void add_source(std::vector<Fact>& facts, const std::string& database, const std::string& as_of) {
  facts.push_back({"source", database});
  if (!as_of.empty()) facts.push_back({"as_of", as_of});
}

Finding tell_network(const Met& met, const NetworkRecord& network) {
  std::vector<Fact> facts = facts_of(met);
  facts.push_back({"asn", asn_text(network.number)});
  facts.push_back({"owner", network.name});
  add_source(facts, network.database, network.as_of);
  return {"host.network", Meaning::neutral, std::move(facts), {}};
}

Finding tell_data_centre(const Met& met, std::uint32_t number, const DataCentre& centre) {
  std::vector<Fact> facts = facts_of(met);
  facts.push_back({"asn", asn_text(number)});
  facts.push_back({"operator", centre.name});
  facts.push_back({"service", centre.service});
  return {"host.data_centre", Meaning::neutral, std::move(facts), {}};
}

Finding tell_place(const Met& met, const Placement& place) {
  std::vector<Fact> facts = facts_of(met);
  facts.push_back({"country", place.country});
  add_source(facts, place.database, place.as_of);
  if (!place.point) return {"host.country", Meaning::neutral, std::move(facts), {}};
  facts.push_back({"place", place_name(place)});
  facts.push_back({"latitude", place.point->latitude});
  facts.push_back({"longitude", place.point->longitude});
  if (place.radius_km) facts.push_back({"radius_km", *place.radius_km});
  return {"host.place", Meaning::neutral, std::move(facts), {}};
}

Finding tell_disagreement(const Met& met, const std::vector<Placement>& places) {
  std::vector<Fact> facts = facts_of(met);
  std::vector<std::string> each;
  for (const Placement& place : places) each.push_back(sourced(place));
  facts.push_back({"places", std::move(each)});
  return {"host.places_disagree", Meaning::neutral, std::move(facts), {}};
}

bool disagree(const Placement& a, const Placement& b) {
  if (!a.point || !b.point) return false;  // where an address is registered is no place
  if (!a.country.empty() && !b.country.empty() && a.country != b.country) return true;
  const double allowed = std::max(same_place_km, a.radius_km.value_or(0) + b.radius_km.value_or(0));
  return kilometres_between(*a.point, *b.point) > allowed;
}

}  // namespace

bool disagree(const std::vector<Placement>& places) {
  for (std::size_t i = 0; i < places.size(); ++i)
    for (std::size_t j = i + 1; j < places.size(); ++j)
      if (disagree(places[i], places[j])) return true;
  return false;
}

std::vector<Finding> tell_locality(const Met& met, const Knowledge& known, World& world) {
  if (!met.ip.is_global()) return {};
  const Locate question{met.ip};
  const auto told = world.ask(question);
  if (!told) return {};
  std::vector<Finding> out;
  for (const NetworkRecord& network : told->networks) {
    out.push_back(tell_network(met, network));
    const DataCentre* centre = known.networks.data_centre(network.number);
    if (centre && centre->service != "parking")  // nobody rents a machine there
      out.push_back(tell_data_centre(met, network.number, *centre));
  }
  for (const Placement& place : told->places) out.push_back(tell_place(met, place));
  if (disagree(told->places)) out.push_back(tell_disagreement(met, told->places));
  for (Finding& finding : out) finding.cites.push_back(cite(question.question(), met.ip.to_string()));
  return out;
}

std::vector<Finding> tell_host(const std::string& host, const std::string& role, const Knowledge& known,
                               World& world) {
  if (!internet_name(host)) return {};
  const auto v4 = world.ask(A{host});
  const auto v6 = world.ask(Aaaa{host});
  std::vector<IpAddress> addresses;
  for (const auto* some : {&v4, &v6})
    if (*some) addresses.insert(addresses.end(), (*some)->values.begin(), (*some)->values.end());
  if (addresses.empty()) return {};

  std::vector<std::string> texts;
  for (const IpAddress& one : addresses) texts.push_back(one.to_string());
  const Question asked = addresses.front().is_v4() ? A{host}.question() : Aaaa{host}.question();
  std::vector<Finding> out = {{"host.addresses",
                               Meaning::neutral,
                               {{"host", host}, {"role", role}, {"addresses", texts}},
                               {cite(asked, texts.front())}}};
  addresses.resize(std::min(addresses.size(), most_placed));
  for (const IpAddress& ip : addresses)
    for (Finding& finding : tell_locality({ip, host, role}, known, world)) out.push_back(std::move(finding));
  return out;
}

}  // namespace kanshiki::examine
