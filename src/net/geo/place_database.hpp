#pragma once
/// A database of places in MaxMind's DB format.

#include <memory>

#include "base/ip.hpp"
#include "world/questions/locality.hpp"

struct MMDB_s;

namespace kanshiki {

class PlaceDatabase {
 public:
  /// Errors: `unavailable`, with the library's reason.
  static Result<PlaceDatabase> open(const std::string& path);

  /// What it has under `address`, without the database's own name and date; nothing if it does not know it.
  /// Two layouts are read: the flat one of ip-location-db (country_code, state1, city, latitude, longitude)
  /// and MaxMind's own (country.iso_code, subdivisions.0.names.en, city.names.en, location.…).
  std::optional<Placement> find(const IpAddress& address) const;

 private:
  struct Close {
    void operator()(MMDB_s* database) const;
  };
  explicit PlaceDatabase(std::unique_ptr<MMDB_s, Close> database) : database_(std::move(database)) {}
  std::unique_ptr<MMDB_s, Close> database_;
};

}  // namespace kanshiki
