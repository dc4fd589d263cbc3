#pragma once
/// What a server's certificate says of itself (RFC 5280).

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace kanshiki {

struct Certificate {
  std::string subject;             ///< common name, else organisation
  std::string issuer;              ///< organisation, else common name
  std::vector<std::string> names;  ///< DNS names that it is for, as written, "*." included
  std::chrono::sys_seconds not_before, not_after;
  std::string sha256;  ///< fingerprint, hexadecimal

  /// Whether it is for `host` (RFC 9525 §6.3: "*" stands for one whole label, the first).
  bool covers(std::string_view host) const;
};

/// Reads one PEM block.
Result<Certificate> read_certificate(std::string_view pem);

}  // namespace kanshiki
