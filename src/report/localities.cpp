#include "report/localities.hpp"

#include <algorithm>
#include <array>

#include "base/asn.hpp"
#include "report/fact.hpp"

namespace kanshiki {
namespace {

using Json = nlohmann::ordered_json;

/// "AS8075" → 8075
Json number_of(std::string_view system) {
  const std::uint32_t number = parse_asn(system).value_or(0);
  return number == 0 ? Json() : Json(number);
}

Json& address_of(Json& host, const Finding& finding) {
  Json& out = entry(host["addresses"], "ip", finding.text("ip"));
  for (const char* name : {"asn", "owner", "country", "place", "radius_km"})
    if (!out.contains(name)) out[name] = Json();
  return out;
}

void fill(Json& address, const char* name, Json value) {
  if (address[name].is_null()) address[name] = std::move(value);
}

void add_place(Json& address, const Finding& finding) {
  Json place = {{"source", finding.text("source")}};
  for (const char* name : {"as_of", "country", "place", "latitude", "longitude", "radius_km"})
    place[name] = fact(finding, name);
  if (finding.id == "host.place" && address["place"].is_null()) {
    address["country"] = place["country"];  // a registry's answer is where the holder is, not the machine
    address["place"] = or_null(finding.text("place"));
    address["radius_km"] = place["radius_km"];
  }
  fill(address, "country", or_null(finding.text("country")));
  address["places"].push_back(std::move(place));
}

void add(Json& hosts, const Finding& finding) {
  Json& host = entry(hosts, "host", finding.text("host"));
  if (!host.contains("role")) host["role"] = finding.text("role");
  if (finding.id == "host.addresses") {
    for (const Json& ip : fact(finding, "addresses")) entry(host["addresses"], "ip", ip.get<std::string>());
    return;
  }
  Json& address = address_of(host, finding);
  if (finding.id == "host.network") {
    fill(address, "asn", number_of(finding.text("asn")));
    fill(address, "owner", or_null(finding.text("owner")));
    address["network_source"] = {{"source", finding.text("source")}, {"as_of", fact(finding, "as_of")}};
  } else if (finding.id == "host.data_centre") {
    address["data_centre"] = {{"operator", finding.text("operator")}, {"service", finding.text("service")}};
  } else if (finding.id == "host.place" || finding.id == "host.country") {
    add_place(address, finding);
  } else if (finding.id == "host.places_disagree") {
    address["places_disagree"] = true;
  }
}

}  // namespace

void add_localities(Json& hosts, const Case& subject) {
  constexpr std::array told = {"host.addresses", "host.network",         "host.data_centre",
                               "host.place",     "host.places_disagree", "host.country"};
  for (const Finding& finding : subject.findings)
    if (std::find(told.begin(), told.end(), finding.id) != told.end()) add(hosts, finding);
}

}  // namespace kanshiki
