#pragma once
/// A map with a numbered pin for each host.

#include <string>
#include <vector>

#include "report/markup.hpp"
#include "report/picture/map_view.hpp"

namespace kanshiki::picture {

struct Pin {
  std::string number;   ///< in its head: "1"
  std::string label;    ///< beside it
  Place place;          ///< a radius is drawn as a circle
  bool sender = false;  ///< full and round; where links lead, it is hollow and square
};

struct MapWords {
  std::string title, description;  ///< for those who cannot see it
};

/// Pins of one number are places of one address where databases disagree: a dashed line joins them. Without
/// pins there is no map.
Markup map(const std::vector<Pin>& pins, const MapWords& words);

}  // namespace kanshiki::picture
