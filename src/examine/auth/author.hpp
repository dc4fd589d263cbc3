#pragma once
/// Who a mail says that it is from, by every reading that a mail program may make of it.

#include <string>
#include <string_view>
#include <vector>

#include "model/mail.hpp"

namespace kanshiki::examine {

/// Proof holds for a domain. It is worth something only if every program shows an address of that domain, so
/// whatever could show another one is a reason to doubt.
struct Author {
  std::string address;  ///< the first reading's, as written
  std::vector<std::string>
      domains;  ///< of all readings, each once, lower case, in ASCII; the first one's first
  std::vector<std::string> doubts;  ///< catalogue keys (values.doubt), each once; empty: all programs agree
  std::string name_address;         ///< an address of another domain that stands in the shown name

  /// The one domain that is claimed; empty if there is none, or more than one.
  std::string domain() const { return domains.size() == 1 ? domains.front() : std::string(); }
  bool certain() const { return domains.size() == 1 && doubts.empty(); }
};

/// Doubts: several_fields, several_authors, two_readings, no_domain, odd_domain, encoded_address,
/// address_in_address, source_route, control_characters, line_breaks, header_end, name_shows_address.
Author read_author(const Mail& mail);

}  // namespace kanshiki::examine
