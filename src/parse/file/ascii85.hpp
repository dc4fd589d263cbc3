#pragma once
/// What PDF documents write in printable letters (ISO 32000-1 §7.4.3).

#include <optional>
#include <string>
#include <string_view>

namespace kanshiki::parse {

/// The bytes that the letters before `~>` stand for; nothing if they are not as the standard wants them.
std::optional<std::string> decode_ascii85(std::string_view letters);

}  // namespace kanshiki::parse
