#pragma once
/// The sets of fields that forwarders add, one each (RFC 8617 §4.2).

#include <vector>

#include "base/result.hpp"
#include "model/headers.hpp"
#include "parse/auth/signature.hpp"

namespace kanshiki::parse {

struct ArcSet {
  const HeaderField* results = nullptr;            ///< ARC-Authentication-Results
  const HeaderField* message_signature = nullptr;  ///< ARC-Message-Signature
  const HeaderField* seal = nullptr;               ///< ARC-Seal
  Signature message, sealed;
};

/// Instances 1, 2, … in order; none if the mail has no such fields. `malformed` unless every instance has
/// each of the three fields once and they can be read (RFC 8617 §5.2).
Result<std::vector<ArcSet>> read_arc_chain(const Headers& headers);

}  // namespace kanshiki::parse
