#pragma once
/// Which registry to ask about what (data/registries.toml).

#include <functional>
#include <map>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace kanshiki {

struct Registries {
  using Table = std::map<std::string, std::string, std::less<>>;

  std::string as_of;  ///< when the tables were looked up, ISO 8601
  Table rdap;         ///< base URL, by top level
  Table whois;        ///< server, by top level
  Table regional;     ///< RDAP base URL, by the whois server of a regional registry of addresses
  Table national;     ///< whois server of a national registry of addresses, by country

  /// What `table` has under `key`; empty if nothing.
  static std::string find(const Table& table, std::string_view key);
};

/// Errors: `malformed` where a table or the date is missing.
Result<Registries> read_registries(std::string_view toml);

}  // namespace kanshiki
