#pragma once
/// Who the recipient is: what is configured, else what the delivery recorded, else whom the mail names.

#include <string>
#include <string_view>
#include <vector>

#include "knowledge/knowledge.hpp"
#include "model/route.hpp"

namespace kanshiki::examine {

struct Recipient {
  std::vector<std::string> addresses;  ///< lower case
  /// Own domains, lower case: registrable where they are inferred. Never those under which unrelated people
  /// have their addresses (gmail.com).
  std::vector<std::string> domains;
  /// Who says so: "profile", "delivery" (the recipient's servers noted it), "to" (the mail itself, which
  /// anyone can write); "nobody".
  std::string_view told_by = "nobody";

  /// Whether `host` is an own domain or lies below one.
  bool owns(std::string_view host) const;
  bool is_address(std::string_view address) const;
};

Recipient recipient_of(const Route& route, const Knowledge& knowledge);
/// The same where no route is at hand: it is read from the mail.
Recipient recipient_of(const Mail& mail, const Knowledge& knowledge);

/// Whether an author's address is not of the recipient's own house. Where nobody knows that house, only an
/// address that anyone gets for nothing counts as one from outside.
bool from_outside(const Mail& mail, const Knowledge& knowledge);

}  // namespace kanshiki::examine
