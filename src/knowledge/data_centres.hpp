#pragma once
/// Networks whose addresses are machines in data centres.

#include <cstdint>
#include <string_view>

namespace kanshiki {

/// Who runs the machines.
struct DataCentre {
  std::uint32_t number;  ///< of the autonomous system (RFC 1930)
  std::string_view name;
  std::string_view service;  ///< cloud, hosting, cdn
};

/// The data centre behind an autonomous system, or null: then it may still be one that is not known here.
const DataCentre* data_centre(std::uint32_t number);

}  // namespace kanshiki
