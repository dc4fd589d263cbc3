/// WebP pictures, by libwebp.

#include <webp/decode.h>

#include <cstdint>

#include "parse/file/picture_formats.hpp"

namespace kanshiki::parse {

Result<Picture> read_webp(std::string_view bytes) {
  const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
  const auto malformed = [] { return fail(Error::Kind::malformed, "no WebP file that is read"); };
  int width = 0, height = 0;
  if (WebPGetInfo(data, bytes.size(), &width, &height) == 0) return malformed();
  Picture out{static_cast<std::size_t>(width), static_cast<std::size_t>(height), {}};
  if (!fits(out.width, out.height)) return too_large();
  std::string colours(out.width * out.height * 4, '\0');
  auto* room = reinterpret_cast<std::uint8_t*>(colours.data());
  if (!WebPDecodeRGBAInto(data, bytes.size(), room, colours.size(), width * 4)) return malformed();
  out.pixels.reserve(out.width * out.height);
  for (std::size_t i = 0; i < colours.size(); i += 4)
    out.pixels += brightness(room[i], room[i + 1], room[i + 2], room[i + 3]);
  return out;
}

}  // namespace kanshiki::parse
