/// Pictures at the size at which their words are read best.

#include <algorithm>

#include "base/limits.hpp"
#include "parse/file/words.hpp"

namespace kanshiki::parse {
namespace {

/// Each pixel of the result is the mean of four.
Picture halved(const Picture& picture) {
  Picture out{picture.width / 2, picture.height / 2, {}};
  out.pixels.reserve(out.width * out.height);
  const auto at = [&](std::size_t x, std::size_t y) {
    return static_cast<unsigned char>(picture.pixels[y * picture.width + x]);
  };
  for (std::size_t y = 0; y < out.height; ++y)
    for (std::size_t x = 0; x < out.width; ++x)
      out.pixels += static_cast<char>(
          (at(2 * x, 2 * y) + at(2 * x + 1, 2 * y) + at(2 * x, 2 * y + 1) + at(2 * x + 1, 2 * y + 1)) / 4);
  return out;
}

/// Bilinear: each pixel of the result lies a quarter of a pixel from the nearest of the original.
Picture doubled(const Picture& picture) {
  Picture out{picture.width * 2, picture.height * 2, {}};
  out.pixels.reserve(out.width * out.height);
  const auto other = [](std::size_t place, std::size_t size) {
    const std::size_t near = place / 2;
    return place % 2 == 0 ? near - (near > 0 ? 1 : 0) : std::min(near + 1, size - 1);
  };
  const auto at = [&](std::size_t x, std::size_t y) {
    return static_cast<unsigned>(static_cast<unsigned char>(picture.pixels[y * picture.width + x]));
  };
  for (std::size_t y = 0; y < out.height; ++y)
    for (std::size_t x = 0; x < out.width; ++x) {
      const std::size_t far_x = other(x, picture.width), far_y = other(y, picture.height);
      const unsigned near_row = 3 * at(x / 2, y / 2) + at(far_x, y / 2);
      const unsigned far_row = 3 * at(x / 2, far_y) + at(far_x, far_y);
      out.pixels += static_cast<char>((3 * near_row + far_row + 8) / 16);
    }
  return out;
}

}  // namespace

Picture sized_for_reading(const Picture& picture) {
  if (picture.width * picture.height <= limits::read_pixels / 4) return doubled(picture);
  Picture out = picture;
  while (out.width * out.height > limits::read_pixels) out = halved(out);
  return out;
}

}  // namespace kanshiki::parse
