#pragma once
/// Coasts and borders of the world, and the prefectures of Japan.

#include <cstdint>
#include <span>
#include <vector>

namespace kanshiki::picture {

/// A closed line, in hundredths of a degree east and north.
struct Ring {
  enum class Level : std::uint8_t { country, prefecture };
  Level level = Level::country;
  int west = 0, south = 0, east = 0, north = 0;
  std::span<const std::int16_t> points;  ///< x, y of the first, then from each to the next
};

const std::vector<Ring>& map_rings();

}  // namespace kanshiki::picture
