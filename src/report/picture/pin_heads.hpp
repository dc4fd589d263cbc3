#pragma once
/// Where the heads of a map's pins stand.

#include <vector>

#include "report/picture/map_view.hpp"

namespace kanshiki::picture {

/// Pixels.
struct PinRoom {
  double radius;  ///< of a head
  double height;  ///< of its centre above the point that it stands for
  double width;   ///< of the picture
};

/// The centre of each pin's head: above its point, or in a row beside those that it would hide or be hidden
/// by.
std::vector<Spot> pin_heads(const std::vector<Spot>& points, const PinRoom& room);

}  // namespace kanshiki::picture
