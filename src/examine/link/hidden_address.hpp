#pragma once
/// Addresses inside of links, in the encodings that senders use.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kanshiki::examine {

/// How a part of a URL spells one of `addresses` (lower case): "plain" (percent-encoded too), "base64" (or
/// base64url), "hex", "md5", "sha1", "sha256"; nothing if it holds none. Looks at the first 8 KiB.
std::optional<std::string_view> encoding_of_address(std::string_view part,
                                                    const std::vector<std::string>& addresses);

}  // namespace kanshiki::examine
