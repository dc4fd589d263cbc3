#include "world/questions/locality.hpp"

#include <cmath>
#include <numbers>

#include "base/json.hpp"
#include "base/text.hpp"

namespace kanshiki {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t most_databases = 8, longest_name = 200;
constexpr double earth_radius_km = 6371.0088, farthest_km = 20'038;  // half of the way round

std::string name_of(const Json& object, const char* field) {
  return to_valid_utf8(clip(text_at(object, field), longest_name));
}

std::optional<double> number_within(const Json& object, const char* field, double least, double most) {
  const Json& number = at(object, field);
  if (!number.is_number()) return {};
  const double value = number.get<double>();
  if (!(value >= least && value <= most)) return {};
  return value;
}

bool is_country(std::string_view code) {
  return code.size() == 2 && code[0] >= 'A' && code[0] <= 'Z' && code[1] >= 'A' && code[1] <= 'Z';
}

Placement read_placement(const Json& one) {
  Placement out{name_of(one, "database"),
                name_of(one, "as_of"),
                name_of(one, "country"),
                name_of(one, "region"),
                name_of(one, "city"),
                {},
                {}};
  if (!is_country(out.country)) out.country.clear();
  const auto latitude = number_within(one, "latitude", -90, 90);
  const auto longitude = number_within(one, "longitude", -180, 180);
  if (latitude && longitude) out.point = Point{*latitude, *longitude};
  if (out.point) out.radius_km = number_within(one, "radius_km", 0, farthest_km);
  return out;
}

std::optional<NetworkRecord> read_network(const Json& one) {
  const auto number = number_within(one, "number", 1, 4294967295.0);  // 32 bits, RFC 6793
  if (!number) return {};
  return NetworkRecord{name_of(one, "database"), name_of(one, "as_of"), static_cast<std::uint32_t>(*number),
                       name_of(one, "name")};
}

/// The objects in the list `name`, as many as are listened to.
std::vector<Json> objects(const Json& all, const char* name) {
  std::vector<Json> out;
  for (const Json& one : list_at(all, name))
    if (one.is_object() && out.size() < most_databases) out.push_back(one);
  return out;
}

double radians(double degrees) { return degrees * std::numbers::pi / 180; }

}  // namespace

double kilometres_between(const Point& a, const Point& b) {
  const double half_north = std::sin(radians(b.latitude - a.latitude) / 2);
  const double half_east = std::sin(radians(b.longitude - a.longitude) / 2);
  const double chord = half_north * half_north +
                       std::cos(radians(a.latitude)) * std::cos(radians(b.latitude)) * half_east * half_east;
  return 2 * earth_radius_km * std::asin(std::min(1.0, std::sqrt(chord)));  // haversine formula
}

Result<Locality> Locate::read(const Reply& reply) const {
  const Json all = Json::parse(reply.bytes, nullptr, false);
  if (!all.is_object()) return fail(Error::Kind::malformed, "geo: not what databases tell");
  Locality out;
  for (const Json& one : objects(all, "places"))
    if (Placement place = read_placement(one); !place.country.empty() || place.point)
      out.places.push_back(std::move(place));
  for (const Json& one : objects(all, "networks"))
    if (auto network = read_network(one)) out.networks.push_back(std::move(*network));
  out.stopped = name_of(all, "stopped");
  return out;
}

std::string write_locality(const Locality& locality) {
  Json places = Json::array(), networks = Json::array();
  for (const Placement& one : locality.places) {
    Json place = {{"database", one.database},
                  {"as_of", one.as_of},
                  {"country", one.country},
                  {"region", one.region},
                  {"city", one.city}};
    if (one.point) place["latitude"] = one.point->latitude, place["longitude"] = one.point->longitude;
    if (one.radius_km) place["radius_km"] = *one.radius_km;
    places.push_back(std::move(place));
  }
  for (const NetworkRecord& one : locality.networks)
    networks.push_back(
        {{"database", one.database}, {"as_of", one.as_of}, {"number", one.number}, {"name", one.name}});
  const Json all = {{"places", places}, {"networks", networks}, {"stopped", locality.stopped}};
  return all.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace kanshiki
