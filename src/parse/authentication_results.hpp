#pragma once
/// Authentication-Results fields (RFC 8601), and Microsoft's, which leaves out who says so.

#include <string_view>
#include <utility>
#include <vector>

namespace kanshiki::parse {

///     spf=pass (comment) smtp.mailfrom=example.jp
///     └method └result     └properties: name, value
struct AuthenticationResult {
  std::string_view method;  ///< spf, dkim, dmarc, arc …, as written
  std::string_view result;  ///< pass, fail, softfail, none …, as written
  std::vector<std::pair<std::string_view, std::string_view>> properties;

  /// Value of the property `type.name`, without quotes; empty if it is not there.
  std::string_view property(std::string_view type, std::string_view name) const;
};

struct AuthenticationResults {
  std::string_view authserv_id;  ///< who evaluated; empty if the field does not say
  std::vector<AuthenticationResult> results;
};

/// Reads the field's value, unfolded. Linear in its length; what is not of the grammar is passed over. Views
/// point into `value`.
AuthenticationResults parse_authentication_results(std::string_view value);

}  // namespace kanshiki::parse
