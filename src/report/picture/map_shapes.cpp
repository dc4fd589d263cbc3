#include "report/picture/map_shapes.hpp"

namespace kanshiki::picture {
namespace {

constexpr std::int16_t numbers[] = {
#include "report/picture/map_shapes.inc"
};

std::vector<Ring> read_rings() {
  std::vector<Ring> out;
  for (std::span<const std::int16_t> rest = numbers; !rest.empty();) {
    const std::size_t points = 2u * static_cast<std::size_t>(rest[5]);
    out.push_back(
        {static_cast<Ring::Level>(rest[0]), rest[1], rest[2], rest[3], rest[4], rest.subspan(6, points)});
    rest = rest.subspan(6 + points);
  }
  return out;
}

}  // namespace

const std::vector<Ring>& map_rings() {
  static const std::vector<Ring> rings = read_rings();
  return rings;
}

}  // namespace kanshiki::picture
