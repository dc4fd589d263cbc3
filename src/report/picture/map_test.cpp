#include "report/picture/map.hpp"

#include <gtest/gtest.h>

#include <set>

namespace kanshiki::picture {
namespace {

const Place tokyo{35.69, 139.75}, ueda{36.40, 138.25}, seoul{37.48, 126.89}, provo{40.23, -111.66};
constexpr double width = 358, height = 300;

bool shows(const MapView& view, const Place& place) {
  const Spot at = view.spot(place);
  return at.x > 0 && at.x < width && at.y > 0 && at.y < height;
}

TEST(MapView, ShowsAllPlacesNearOrFar) {
  EXPECT_TRUE(shows(MapView({tokyo}, width, height), tokyo));
  for (const auto& places : {std::vector<Place>{tokyo, ueda, seoul},
                             {tokyo, provo},
                             {provo, seoul},
                             {{-54, -68}, {78, 20}},
                             {{0, 179}, {0, -179}},
                             {{90, 0}, {-90, 180}}}) {
    const MapView view(places, width, height);
    for (const Place& one : places) EXPECT_TRUE(shows(view, one)) << one.latitude << " " << one.longitude;
  }
}

TEST(MapView, GoesOverThePacificIfThatIsShorter) {
  const MapView view({tokyo, provo}, width, height);
  EXPECT_LT(view.spot(tokyo).x, view.spot(provo).x);
  EXPECT_LT(view.spot({0, 179.9}).x, view.spot(provo).x);
}

TEST(MapView, ACircleTakesRoom) {
  Place wide = tokyo;
  wide.radius_km = 2000;
  const MapView near({tokyo}, width, height), far({wide}, width, height);
  EXPECT_LT(far.pixels_a_degree(), near.pixels_a_degree());
  EXPECT_LT(2 * far.pixels(2000, tokyo.latitude), height);
  EXPECT_NEAR(near.pixels(111.32, 0), near.pixels_a_degree(), 1e-6);
}

TEST(MapView, ClipsWhatLiesOutside) {
  const MapView view({tokyo, seoul}, width, height);
  std::size_t points = 0;
  for (const Ring& ring : map_rings())
    for (const auto& appearance : view.appearances(ring))
      for (const Spot& one : appearance) {
        ++points;
        EXPECT_GE(one.x, -8.01);
        EXPECT_LE(one.x, width + 8.01);
        EXPECT_GE(one.y, -8.01);
        EXPECT_LE(one.y, height + 8.01);
      }
  EXPECT_GT(points, 300u) << "the coasts of Japan and Korea";
}

TEST(MapShapes, AreClosedLinesOnTheGlobe) {
  ASSERT_GT(map_rings().size(), 500u);
  for (const Ring& ring : map_rings()) {
    int x = 0, y = 0;
    for (std::size_t i = 0; i < ring.points.size(); i += 2) {
      x += ring.points[i], y += ring.points[i + 1];
      EXPECT_TRUE(x >= ring.west && x <= ring.east && y >= ring.south && y <= ring.north);
    }
  }
}

std::size_t count(const std::string& text, std::string_view part) {
  std::size_t out = 0;
  for (std::size_t at = text.find(part); at != text.npos; at = text.find(part, at + 1)) ++out;
  return out;
}

TEST(Map, HasAPinAHostAndALineWhereDatabasesDisagree) {
  Place around = ueda;
  around.radius_km = 50;
  const std::string drawing =
      map({{"1", "Chiyoda", tokyo, true}, {"1", "Ueda", around, true}, {"2", "Seoul", seoul, false}},
          {"Title", "Pins"})
          .str();
  EXPECT_EQ(count(drawing, "k-pin-sender"), 2u);
  EXPECT_EQ(count(drawing, "k-pin-site"), 1u);
  EXPECT_EQ(count(drawing, "k-doubt"), 1u);
  EXPECT_EQ(count(drawing, "k-radius"), 1u);
  for (const char* part :
       {">Chiyoda<", ">Ueda<", ">Seoul<", "<title>Title</title>", "<desc>Pins</desc>", "role=\"img\""})
    EXPECT_EQ(count(drawing, part), 1u) << part;
  EXPECT_LT(drawing.size(), 60'000u);
}

TEST(Map, PinsOfOnePlaceAreAllSeenAndItIsNamedOnce) {
  const std::string drawing =
      map({{"1", "Tokyo", tokyo, true}, {"2", "Tokyo", tokyo, false}, {"3", "Tokyo", tokyo, false}}, {})
          .str();
  EXPECT_EQ(count(drawing, ">Tokyo<"), 1u);
  std::set<std::string> heads;
  for (std::size_t at = drawing.find("k-pin-number"); at != drawing.npos;
       at = drawing.find("k-pin-number", at + 1)) {
    const std::size_t x = drawing.rfind("x=\"", at);
    heads.insert(drawing.substr(x, drawing.find('"', x + 3) - x));
  }
  EXPECT_EQ(heads.size(), 3u);
}

TEST(Map, WithoutDoubtThereIsNoLine) {
  EXPECT_EQ(count(map({{"1", "a", tokyo, true}, {"2", "b", seoul, false}}, {}).str(), "k-doubt"), 0u);
}

TEST(Map, OfTheWholeWorldIsNoLargeFile) {
  EXPECT_LT(
      map({{"1", "", tokyo, true}, {"2", "", provo, false}, {"3", "", {51, 0}, false}}, {}).str().size(),
      100'000u);
}

TEST(Map, WithoutPinsIsEmpty) { EXPECT_TRUE(map({}, {}).empty()); }

TEST(Map, EscapesLabels) { EXPECT_EQ(count(map({{"1", "<b>", tokyo, true}}, {"<i>", ""}).str(), "<b>"), 0u); }

}  // namespace
}  // namespace kanshiki::picture
