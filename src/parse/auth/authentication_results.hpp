#pragma once
/// What a receiving server wrote of its checks: Authentication-Results (RFC 8601), and the same behind the
/// instance of ARC-Authentication-Results (RFC 8617 §4.1.1).

#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace kanshiki::parse {

///   mx.example.jp 1; spf=fail (a comment) smtp.mailfrom=a@example.com; dkim=none
///   └ authserv_id    └ method=result      └ property
struct ReportedCheck {
  struct Property {
    std::string name;   ///< lower case: "header.d", "smtp.mailfrom"
    std::string value;  ///< without quotes
  };
  std::string method, result;  ///< lower case
  std::string reason;
  std::vector<Property> properties;

  /// The value of `type.name` ("header", "d"), or "".
  std::string_view property(std::string_view type, std::string_view name) const;
};

struct AuthenticationResults {
  std::string authserv_id;  ///< who says so, lower case: anyone can write any name here
  std::vector<ReportedCheck> checks;
};

/// Reads a field's raw value, without an authserv-id too, as Exchange Online writes it; ill-formed checks are
/// left out, as RFC 8601 §2.2 lets new methods look as they like. `malformed` if it begins with neither.
/// Linear time.
Result<AuthenticationResults> parse_authentication_results(std::string_view field_value);

}  // namespace kanshiki::parse
