#pragma once
/// RTF in the form in which Outlook stores it, for tests.

#include <cstdint>
#include <string>
#include <string_view>

namespace kanshiki::parse::outlook::testing {

inline std::string little_endian(std::uint64_t value, std::size_t bytes) {
  std::string out;
  for (std::size_t i = 0; i < bytes; ++i) out += static_cast<char>(value >> (8 * i) & 0xFF);
  return out;
}

/// Without compressing it, as Outlook may.
inline std::string stored_rtf(std::string_view rtf) {
  return little_endian(rtf.size() + 12, 4) + little_endian(rtf.size(), 4) + "MELA" + little_endian(0, 4) +
         std::string(rtf);
}

}  // namespace kanshiki::parse::outlook::testing
