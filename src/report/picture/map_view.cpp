#include "report/picture/map_view.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace kanshiki::picture {
namespace {

constexpr double km_a_degree = 111.32, least_span = 9,
                 room = 0.22;                      // degrees; part of the span on every side
constexpr double farthest_north = 78, beyond = 8;  // degrees; pixels outside of the picture
constexpr double least_step = 0.9;                 // pixels between points that are drawn

double radians(double degrees) { return degrees * std::numbers::pi / 180; }

/// Latitude as Mercator stretches it, in degrees of the equator.
double stretched(double latitude) {
  const double bounded = std::clamp(latitude, -farthest_north, farthest_north);
  return std::log(std::tan(std::numbers::pi / 4 + radians(bounded) / 2)) * 180 / std::numbers::pi;
}

/// Where a line around the globe is best cut: behind the widest gap between longitudes.
double best_cut(const std::vector<Place>& places) {
  std::vector<double> all;
  for (const Place& one : places) all.push_back(one.longitude);
  std::sort(all.begin(), all.end());
  double cut = all.front(), widest = all.front() + 360 - all.back();
  for (std::size_t i = 1; i < all.size(); ++i)
    if (all[i] - all[i - 1] > widest) widest = all[i] - all[i - 1], cut = all[i];
  return cut;
}

/// Along one edge of a rectangle: what is inside stays, and crossings are added (Sutherland and Hodgman).
template <class Inside, class Cross>
std::vector<Spot> clip_edge(const std::vector<Spot>& ring, Inside inside, Cross cross) {
  std::vector<Spot> out;
  for (std::size_t i = 0; i < ring.size(); ++i) {
    const Spot &from = ring[i == 0 ? ring.size() - 1 : i - 1], &to = ring[i];
    if (inside(from) != inside(to)) out.push_back(cross(from, to));
    if (inside(to)) out.push_back(to);
  }
  return out;
}

std::vector<Spot> clip_to(std::vector<Spot> ring, double left, double top, double right, double bottom) {
  const auto at_x = [](double x) {
    return [x](const Spot& a, const Spot& b) { return Spot{x, a.y + (b.y - a.y) * (x - a.x) / (b.x - a.x)}; };
  };
  const auto at_y = [](double y) {
    return [y](const Spot& a, const Spot& b) { return Spot{a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y), y}; };
  };
  ring = clip_edge(
      ring, [=](const Spot& one) { return one.x >= left; }, at_x(left));
  ring = clip_edge(
      ring, [=](const Spot& one) { return one.x <= right; }, at_x(right));
  ring = clip_edge(
      ring, [=](const Spot& one) { return one.y >= top; }, at_y(top));
  return clip_edge(
      ring, [=](const Spot& one) { return one.y <= bottom; }, at_y(bottom));
}

/// Without points that nobody could tell apart.
std::vector<Spot> thin_out(const std::vector<Spot>& ring) {
  std::vector<Spot> out;
  for (const Spot& one : ring)
    if (out.empty() || std::hypot(one.x - out.back().x, one.y - out.back().y) >= least_step)
      out.push_back(one);
  return out;
}

}  // namespace

MapView::MapView(const std::vector<Place>& places, double width, double height)
    : width_(width), height_(height) {
  const double cut = best_cut(places);
  double east = -1000, south = 1000;
  west_ = 1000, top_ = -1000;
  for (const Place& one : places) {
    const double longitude = one.longitude < cut ? one.longitude + 360 : one.longitude;
    const double around =
        one.radius_km / km_a_degree / std::cos(radians(std::min(std::abs(one.latitude), farthest_north)));
    west_ = std::min(west_, longitude - around);
    east = std::max(east, longitude + around);
    top_ = std::max(top_, stretched(one.latitude) + around);
    south = std::min(south, stretched(one.latitude) - around);
  }
  const double across = std::max(east - west_, least_span) * (1 + 2 * room);
  const double down = std::max(top_ - south, least_span * height / width) * (1 + 2 * room);
  const double span = std::min(360.0, std::max(across, down * width / height));
  scale_ = width / span;
  const double half_height = height / scale_ / 2;
  const double limit = std::max(0.0, stretched(farthest_north) - half_height);
  west_ = (west_ + east) / 2 - span / 2;
  top_ = std::clamp((top_ + south) / 2, -limit, limit) + half_height;
}

Spot MapView::project(double longitude, double latitude) const {
  return {(longitude - west_) * scale_, (top_ - stretched(latitude)) * scale_};
}

Spot MapView::spot(const Place& place) const {
  double longitude = place.longitude;
  while (longitude < west_) longitude += 360;
  while (longitude >= west_ + 360) longitude -= 360;
  return project(longitude, place.latitude);
}

double MapView::pixels(double kilometres, double latitude) const {
  return kilometres / km_a_degree / std::cos(radians(std::clamp(latitude, -farthest_north, farthest_north))) *
         scale_;
}

std::vector<Spot> MapView::appearance(const Ring& ring, double turn) const {
  const Spot upper = project(ring.west / 100.0 + turn, ring.north / 100.0);
  const Spot lower = project(ring.east / 100.0 + turn, ring.south / 100.0);
  if (lower.x < 0 || upper.x > width_ || lower.y < 0 || upper.y > height_) return {};
  std::vector<Spot> points;
  int x = 0, y = 0;
  for (std::size_t i = 0; i + 1 < ring.points.size(); i += 2) {
    x += ring.points[i];
    y += ring.points[i + 1];
    points.push_back(project(x / 100.0 + turn, y / 100.0));
  }
  return thin_out(clip_to(std::move(points), -beyond, -beyond, width_ + beyond, height_ + beyond));
}

std::vector<std::vector<Spot>> MapView::appearances(const Ring& ring) const {
  std::vector<std::vector<Spot>> out;
  for (const double turn : {-360.0, 0.0, 360.0})
    if (auto one = appearance(ring, turn); one.size() >= 3) out.push_back(std::move(one));
  return out;
}

}  // namespace kanshiki::picture
