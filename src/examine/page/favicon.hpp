#pragma once
/// The number by which search engines for hosts find sites with the same icon.

#include <cstdint>
#include <string_view>

namespace kanshiki::examine {

/// MurmurHash3 for 32 bits (Austin Appleby, 2011, public domain), seed 0.
std::uint32_t murmur3(std::string_view bytes);

/// The hash as it is commonly written: of the icon in base64 with a line break after every 76 characters and
/// at the end, as a signed number.
std::int32_t favicon_hash(std::string_view icon);

}  // namespace kanshiki::examine
