#pragma once
/// Received fields (RFC 5321 §4.4) in the dialects that mail servers write.

#include <string_view>

#include "base/arena.hpp"
#include "model/received.hpp"

namespace kanshiki::parse {

/// Reads one Received field's value (`raw_value` may be folded). Never fails: what is not told, or not told
/// clearly, is absent. An address comes only from where the dialects put one: versions, times and ids never
/// become addresses. Linear in the length.
ReceivedLine parse_received(std::string_view raw_value, Arena& arena);

}  // namespace kanshiki::parse
