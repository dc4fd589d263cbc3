#pragma once
/// The part of the globe that a map shows, and where its points come to lie: Mercator's projection, in which
/// shapes stay right however near one looks.

#include <vector>

#include "report/picture/map_shapes.hpp"

namespace kanshiki::picture {

/// Degrees; north and east are positive.
struct Place {
  double latitude = 0, longitude = 0;
  double radius_km = 0;  ///< room around it that has to be seen, too
};

/// Pixels from the upper left corner.
struct Spot {
  double x = 0, y = 0;
};

class MapView {
 public:
  /// The smallest view that shows all `places` with room around them; over the Pacific if that is the shorter
  /// way. There is at least one place.
  MapView(const std::vector<Place>& places, double width, double height);

  Spot spot(const Place& place) const;
  /// How many pixels `kilometres` are at `latitude`.
  double pixels(double kilometres, double latitude) const;
  double pixels_a_degree() const { return scale_; }

  /// The ring as it appears, clipped to a little more than what is shown; empty where none of it is. A ring
  /// may appear twice, a turn of the globe apart.
  std::vector<std::vector<Spot>> appearances(const Ring& ring) const;

 private:
  Spot project(double longitude, double latitude) const;
  std::vector<Spot> appearance(const Ring& ring, double turn) const;

  double width_, height_;
  double west_ = 0, top_ = 0;  // longitude and projected latitude of the upper left corner
  double scale_ = 1;
};

}  // namespace kanshiki::picture
