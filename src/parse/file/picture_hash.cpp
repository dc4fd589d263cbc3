#include "parse/file/picture_hash.hpp"

#include <algorithm>
#include <cstdint>

namespace kanshiki::parse {
namespace {

constexpr std::size_t side = 16;         // fields a line that are compared, and lines
constexpr std::uint64_t least_step = 3;  // shades of grey; less is what compression makes
constexpr int fewest_edges = 12;

/// The mean brightness of one field of a grid of `side` + 1 columns and `side` lines.
std::uint64_t brightness(const Picture& picture, std::size_t height, std::size_t column, std::size_t line) {
  const std::size_t left = column * picture.width / (side + 1),
                    right = (column + 1) * picture.width / (side + 1);
  const std::size_t top = line * height / side, bottom = (line + 1) * height / side;
  std::uint64_t sum = 0;
  for (std::size_t y = top; y < bottom; ++y)
    for (std::size_t x = left; x < right; ++x)
      sum += static_cast<unsigned char>(picture.pixels[y * picture.width + x]);
  return sum / ((right - left) * (bottom - top));
}

}  // namespace

std::optional<PictureHash> picture_hash(const Picture& picture, std::size_t height) {
  height = std::min(height, picture.height);
  if (picture.width <= side || height < side) return std::nullopt;
  PictureHash out{};
  int edges = 0;
  for (std::size_t line = 0; line < side; ++line) {
    std::uint64_t left = brightness(picture, height, 0, line);
    for (std::size_t column = 0; column < side; ++column) {
      const std::uint64_t right = brightness(picture, height, column + 1, line);
      const bool edge = std::max(left, right) - std::min(left, right) >= least_step;
      out[(line * side + column) / 8] |= static_cast<std::uint8_t>(edge << column % 8);
      edges += edge;
      left = right;
    }
  }
  if (edges < fewest_edges) return std::nullopt;
  return out;
}

}  // namespace kanshiki::parse
