#pragma once
/// Whose wording a Received field has. Internal to the Received parser.

#include <vector>

#include "model/received.hpp"
#include "parse/trace.hpp"

namespace kanshiki::parse {

/// Told by the software's name in a comment, else by the protocol, else by the shape of the id, else by that
/// of the clause "from". `line` has its id and protocol.
Dialect dialect_of(const std::vector<TraceItem>& items, const ReceivedLine& line);

}  // namespace kanshiki::parse
