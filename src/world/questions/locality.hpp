#pragma once
/// Where an address is said to be, and in whose network: `world.ask(Locate{address})`.
///
/// Answered by databases on this disk. They tell of a network's address, never of a person's, and they
/// disagree; so each is heard by itself.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/ip.hpp"
#include "base/result.hpp"
#include "world/source.hpp"

namespace kanshiki {

/// A point on the globe, in degrees: north and east are positive.
struct Point {
  double latitude = 0, longitude = 0;
};

/// Metres by 1000 along a great circle.
double kilometres_between(const Point& a, const Point& b);

/// What one database says of a place. What it does not tell is empty.
struct Placement {
  std::string database;             ///< "DB-IP City Lite"
  std::string as_of;                ///< its date: "2026-06-05"
  std::string country;              ///< ISO 3166-1 alpha-2: "JP"
  std::string region, city;         ///< as the database has them
  std::optional<Point> point;       ///< none: it tells no more than the country
  std::optional<double> radius_km;  ///< how far off it may be, where the database says so; never guessed
};

/// The network that announces an address to the internet (an autonomous system, RFC 1930).
struct NetworkRecord {
  std::string database, as_of;
  std::uint32_t number = 0;
  std::string name;
};

struct Locality {
  std::vector<Placement> places;        ///< one a database that knows the address, in the databases' order
  std::vector<NetworkRecord> networks;  ///< alike
  std::string stopped;                  ///< why this is not all: a database that is missing or broken
};

/// The reply is a Locality as JSON.
struct Locate {
  IpAddress address;

  using Answer = Locality;
  Question question() const { return {"geo", address.unmapped().to_string(), Reach::local}; }
  Result<Locality> read(const Reply& reply) const;
};

std::string write_locality(const Locality& locality);

}  // namespace kanshiki
