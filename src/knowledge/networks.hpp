#pragma once
/// Networks that are known by their numbers (data/networks.toml): which are data centres.

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace kanshiki {

/// Who rents out the machines in a network. Where they stand says nothing of who uses them.
struct DataCentre {
  std::string name;     ///< as a reader knows it: "Sakura Internet"
  std::string service;  ///< cloud, hosting, cdn, parking
};

class Networks {
 public:
  /// Reads networks.toml; `malformed` names the entry.
  static Result<Networks> read(std::string_view toml);

  /// The data centre behind the autonomous system (RFC 1930) of this number, or null: then it may still be
  /// one that is not known here.
  const DataCentre* data_centre(std::uint32_t number) const;

 private:
  std::vector<DataCentre> data_centres_;
  std::map<std::uint32_t, std::size_t> by_number_;  ///< into `data_centres_`
};

}  // namespace kanshiki
