#pragma once
/// Readers of single formats, for picture.cpp.

#include <string_view>

#include "base/limits.hpp"
#include "parse/file/picture.hpp"

namespace kanshiki::parse {

/// A PNG file (ISO/IEC 15948).
Result<Picture> read_png(std::string_view bytes);
/// The first picture of a GIF file (GIF89a).
Result<Picture> read_gif(std::string_view bytes);
/// A WebP file (RFC 9649) with one picture.
Result<Picture> read_webp(std::string_view bytes);

inline tl::unexpected<Error> too_large() {
  return fail(Error::Kind::limit, "the picture has more pixels than are looked at");
}
inline bool fits(std::size_t width, std::size_t height) {
  return width > 0 && height > 0 && height <= limits::picture_pixels / width;
}

/// Brightness of a colour (ITU-R BT.601, in parts of 256) that lies over white.
inline char brightness(unsigned red, unsigned green, unsigned blue, unsigned alpha = 255) {
  const unsigned luma = (77 * red + 150 * green + 29 * blue) >> 8;
  return static_cast<char>(alpha == 255 ? luma : (luma * alpha + 255 * (255 - alpha)) / 255);
}

}  // namespace kanshiki::parse
