#pragma once
/// What a picture shows, in 256 bits that change little where the picture does.

#include <optional>

#include "model/look.hpp"
#include "parse/file/picture.hpp"

namespace kanshiki::parse {

/// Of the upper `height` lines of `picture`; nothing if these show too few edges to be told from other
/// pictures, as an empty page does. Size, compression and shades of grey do not count.
std::optional<PictureHash> picture_hash(const Picture& picture, std::size_t height);

}  // namespace kanshiki::parse
