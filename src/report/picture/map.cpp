#include "report/picture/map.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>

#include "report/columns.hpp"
#include "report/harmless.hpp"
#include "report/picture/pin_heads.hpp"

namespace kanshiki::picture {
namespace {

// One user unit is a pixel at phone width, as in the picture of the route.
constexpr double width = 358, height = 300, head = 11,
                 tip = 24;                        // of a pin: radius of its head, height of its centre
constexpr double letter = 7.0, line_height = 15;  // of a label
constexpr double prefectures_from = 7;            // pixels a degree: below, their borders are a blur
constexpr std::size_t label_columns = 26;

struct Box {
  double left, top, right, bottom;
  bool overlaps(const Box& other) const {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }
  bool is_inside() const { return left >= 2 && top >= 2 && right <= width - 2 && bottom <= height - 2; }
};

std::string number(double value) { return fmt::format("{:.1f}", value); }

Markup path(const std::string& d, const char* style) { return element("path", {{"d", d}, {"class", style}}); }

Markup land(const MapView& view, Ring::Level level, const char* style) {
  std::string d;
  for (const Ring& ring : map_rings()) {
    if (ring.level != level) continue;
    for (const auto& points : view.appearances(ring)) {
      char step = 'M';
      for (const Spot& one : points) {
        d += fmt::format("{}{:.1f} {:.1f}", step, one.x, one.y);
        step = 'L';
      }
      d += 'z';
    }
  }
  return d.empty() ? Markup() : path(d, style);
}

/// Near enough with its prefectures; from afar as one land: their common outline, then the same without
/// borders.
Markup japan(const MapView& view) {
  if (view.pixels_a_degree() >= prefectures_from)
    return land(view, Ring::Level::prefecture, "k-land k-prefectures");
  Markup out = land(view, Ring::Level::prefecture, "k-land k-coast");
  out += land(view, Ring::Level::prefecture, "k-land k-plain");
  return out;
}

/// From its point to its head and around that: round for the sender, square for a site. Slender where the
/// head stands aside.
std::string outline(const Pin& pin, const Spot& at, const Spot& top) {
  const bool aside = std::abs(top.x - at.x) > 1;
  if (!pin.sender) {
    const double half = aside ? 2.5 : 5.5, corner = 10.5 - half;
    return fmt::format("M{:.1f} {:.1f}L{:.1f} {:.1f}h-{}v-20h21v20h-{}z", at.x, at.y, top.x - half,
                       top.y + 10, corner, corner);
  }
  const double half = aside ? 2.5 : 8.5, below = top.y + std::sqrt(head * head - half * half);
  return fmt::format("M{:.1f} {:.1f}L{:.1f} {:.1f}A{} {} 0 1 1 {:.1f} {:.1f}z", at.x, at.y, top.x - half,
                     below, head, head, top.x + half, below);
}

/// Full for the sender, hollow for a site: told apart in black and white.
Markup sign(const Pin& pin, const Spot& at, const Spot& top) {
  Markup out = path(outline(pin, at, top), pin.sender ? "k-pin k-pin-sender" : "k-pin k-pin-site");
  out += element("text",
                 {{"x", number(top.x)},
                  {"y", number(top.y + 4.5)},
                  {"class", pin.sender ? "k-pin-number k-pin-full" : "k-pin-number"}},
                 text(pin.number));
  return out;
}

Box box_of_head(const Spot& top) {
  return {top.x - head - 1, top.y - head - 1, top.x + head + 1, top.y + head + 1};
}

Box box_of_stem(const Spot& at, const Spot& top) { return {at.x - 4, top.y + head, at.x + 4, at.y + 1}; }

/// A place for a label, and the side on which its text begins.
struct LabelPlace {
  Box box;
  const char* anchor;
};

/// Where the label of a pin may stand, best first: right, left, below, above, farther below.
std::vector<LabelPlace> label_places(const Spot& at, const Spot& top, double size) {
  const double beside = top.y - line_height / 2, middle = std::clamp(at.x - size / 2, 3.0, width - 3 - size);
  const double right = top.x + head + 5, left = top.x - head - 5 - size,
               above = top.y - head - 4 - line_height;
  const auto box = [&](double x, double y) { return Box{x, y, x + size, y + line_height}; };
  return {{box(right, beside), "start"},
          {box(left, beside), "end"},
          {box(middle, at.y + 3), "start"},
          {box(middle, above), "start"},
          {box(right, at.y), "start"},
          {box(left, at.y), "end"},
          {box(middle, at.y + 3 + line_height), "start"}};
}

Markup label(const LabelPlace& place, std::string_view words) {
  const bool ends = place.anchor == std::string_view("end");
  return element("text",
                 {{"x", number(ends ? place.box.right : place.box.left)},
                  {"y", number(place.box.bottom - 4)},
                  {"text-anchor", place.anchor},
                  {"class", "k-place"}},
                 text(words));
}

/// Labels that are in nobody's way, each place's once; one that would be is left out, for the list below the
/// map has it, too.
Markup labels(const std::vector<Pin>& pins, const std::vector<Spot>& spots, const std::vector<Spot>& heads) {
  std::vector<Box> taken;
  for (std::size_t i = 0; i < pins.size(); ++i) {
    taken.push_back(box_of_head(heads[i]));
    taken.push_back(box_of_stem(spots[i], heads[i]));
  }
  Markup out;
  std::set<std::string> told;
  for (std::size_t i = 0; i < pins.size(); ++i) {
    const std::string words = shorten(harmless(pins[i].label), label_columns);
    if (told.contains(words)) continue;
    for (const LabelPlace& place :
         label_places(spots[i], heads[i], letter * static_cast<double>(columns(words)))) {
      const auto in_the_way = [&](const Box& other) { return place.box.overlaps(other); };
      if (!place.box.is_inside() || std::any_of(taken.begin(), taken.end(), in_the_way)) continue;
      out += label(place, words);
      taken.push_back(place.box);
      told.insert(words);
      break;
    }
  }
  return out;
}

/// Dashed lines between the places of one address.
Markup doubts(const std::vector<Pin>& pins, const std::vector<Spot>& spots) {
  Markup out;
  for (std::size_t i = 0; i < pins.size(); ++i)
    for (std::size_t j = i + 1; j < pins.size(); ++j)
      if (pins[i].number == pins[j].number)
        out +=
            path(fmt::format("M{:.1f} {:.1f}L{:.1f} {:.1f}", spots[i].x, spots[i].y, spots[j].x, spots[j].y),
                 "k-doubt");
  return out;
}

Markup circles(const std::vector<Pin>& pins, const std::vector<Spot>& spots, const MapView& view) {
  Markup out;
  for (std::size_t i = 0; i < pins.size(); ++i)
    if (const double radius = view.pixels(pins[i].place.radius_km, pins[i].place.latitude); radius > 0)
      out += element("circle", {{"cx", number(spots[i].x)},
                                {"cy", number(spots[i].y)},
                                {"r", number(radius)},
                                {"class", "k-radius"}});
  return out;
}

}  // namespace

Markup map(const std::vector<Pin>& pins, const MapWords& words) {
  if (pins.empty()) return {};
  std::vector<Place> places;
  for (const Pin& pin : pins) places.push_back(pin.place);
  const MapView view(places, width, height);
  std::vector<Spot> spots;
  for (const Place& place : places) spots.push_back(view.spot(place));
  const std::vector<Spot> heads = pin_heads(spots, {head, tip, width});

  Markup drawing = element("title", text(words.title));
  drawing += element("desc", text(words.description));
  drawing += element("rect", {{"width", number(width)}, {"height", number(height)}, {"class", "k-sea"}});
  drawing += land(view, Ring::Level::country, "k-land");
  drawing += japan(view);
  drawing += circles(pins, spots, view);
  drawing += doubts(pins, spots);
  for (std::size_t i = 0; i < pins.size(); ++i) drawing += sign(pins[i], spots[i], heads[i]);
  drawing += labels(pins, spots, heads);
  return element("svg",
                 {{"viewBox", fmt::format("0 0 {} {}", width, height)},
                  {"class", "k-map"},
                  {"role", "img"},
                  {"aria-label", words.title + " " + words.description}},
                 drawing);
}

}  // namespace kanshiki::picture
