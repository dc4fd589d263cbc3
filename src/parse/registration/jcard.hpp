#pragma once
/// Contacts as RDAP writes them: jCard, vCard in JSON (RFC 7095).

#include <nlohmann/json_fwd.hpp>
#include <string>

namespace kanshiki::parse {

struct Contact {
  std::string name;              ///< "fn"
  std::string organisation;      ///< "org"
  bool is_organisation = false;  ///< it says so itself: "kind" is "org"
  std::string mail, region, country;
};

/// `card` is `["vcard", [[name, parameters, type, value], …]]`; whatever is otherwise is passed over.
Contact read_jcard(const nlohmann::json& card);

}  // namespace kanshiki::parse
