#pragma once
/// What UTS #46 maps since Unicode 15.1, 16 and 17 and did not before: browsers follow the newest, the
/// installed ICU (Debian 12: Unicode 15.0) may not. Where it does, this changes nothing.

#include <string>
#include <string_view>

namespace kanshiki::parse {

/// `domain` (UTF-8) with those characters mapped that Unicode 15.0 disallowed, or mapped otherwise. Its new
/// characters are not added: domains with them fail.
std::string map_changed_characters(std::string_view domain);

}  // namespace kanshiki::parse
