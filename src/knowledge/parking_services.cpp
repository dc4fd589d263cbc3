#include "knowledge/parking_services.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "knowledge/toml.hpp"

namespace kanshiki {

Result<ParkingServices> ParkingServices::read(std::string_view text) {
  const auto file = read_toml(text, "parking_services.toml");
  if (!file) return tl::unexpected<Error>(file.error());
  const toml::table* table = (*file)["name_servers"].as_table();
  if (!table) return fail(Error::Kind::malformed, "parking_services.toml: no [name_servers]");
  ParkingServices out;
  for (const auto& [domain, name] : *table) {
    const auto* said = name.as_string();
    if (!said || said->get().empty())
      return fail(Error::Kind::malformed,
                  "parking_services.toml: " + std::string(domain.str()) + ": no name");
    out.names_.emplace(domain.str(), said->get());
  }
  return out;
}

std::string_view ParkingServices::parked_with(std::string_view name_server) const {
  const auto hit = std::find_if(names_.begin(), names_.end(),
                                [&](const auto& one) { return is_at_or_below(name_server, one.first); });
  return hit == names_.end() ? std::string_view() : hit->second;
}

}  // namespace kanshiki
