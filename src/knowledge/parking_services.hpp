#pragma once
/// Services that park domains, known by their name servers (data/parking_services.toml).

#include <map>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace kanshiki {

class ParkingServices {
 public:
  /// Reads parking_services.toml; `malformed` names the entry.
  static Result<ParkingServices> read(std::string_view toml);

  /// Who parks the domains that `name_server` serves, as a reader knows it: "Sedo"; empty if nobody known
  /// does.
  std::string_view parked_with(std::string_view name_server) const;

 private:
  std::map<std::string, std::string> names_;  // by the domain of the name servers
};

}  // namespace kanshiki
