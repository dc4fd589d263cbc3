#include "world/questions/locality.hpp"

#include <gtest/gtest.h>

namespace kanshiki {
namespace {

const Locate question{*parse_ip("133.242.53.24")};

Result<Locality> read(std::string bytes) {
  Reply reply;
  reply.bytes = std::move(bytes);
  return question.read(reply);
}

TEST(Locality, IsReadAsItWasWritten) {
  const Locality told{{{"City", "2026-06-05", "JP", "Nagano", "Ueda", Point{36.4, 138.25}, 50.0},
                       {"Country", "", "KR", "", "", {}, {}}},
                      {{"Networks", "2026-06-17", 7684, "SAKURA Internet Inc."}},
                      "no database of weather"};
  const auto again = read(write_locality(told));
  ASSERT_TRUE(again);
  ASSERT_EQ(again->places.size(), 2u);
  EXPECT_EQ(again->places[0].city, "Ueda");
  EXPECT_EQ(again->places[0].point->longitude, 138.25);
  EXPECT_EQ(again->places[0].radius_km, 50.0);
  EXPECT_FALSE(again->places[1].point);
  EXPECT_FALSE(again->places[1].radius_km);
  EXPECT_EQ(again->networks.at(0).number, 7684u);
  EXPECT_EQ(again->stopped, "no database of weather");
}

TEST(Locality, WhatIsNoPlaceIsLeftOut) {
  EXPECT_FALSE(read("not JSON"));
  EXPECT_FALSE(read("[]"));
  const auto odd =
      read(R"({"places": [7, {"country": "<b>"}, {"country": "JP", "latitude": 91, "longitude": 0},
                                       {"country": "KR", "latitude": "37", "longitude": 127}],
                            "networks": [{"number": -1}, {"number": 0}, {"number": 1e20}, {"number": "7684"}]})");
  ASSERT_TRUE(odd);
  ASSERT_EQ(odd->places.size(), 2u);
  EXPECT_FALSE(odd->places[0].point) << "no such latitude";
  EXPECT_FALSE(odd->places[1].point) << "a word is no number";
  EXPECT_TRUE(odd->networks.empty());
}

TEST(Locality, MappedAddressesAreAskedAboutAsWhatTheyAre) {
  EXPECT_EQ(Locate{*parse_ip("::ffff:133.242.53.24")}.question().about, "133.242.53.24");
}

TEST(Locality, KilometresAlongTheGlobe) {
  const Point tokyo{35.68, 139.77}, ueda{36.40, 138.25};
  EXPECT_NEAR(kilometres_between(tokyo, ueda), 158, 3);
  EXPECT_NEAR(kilometres_between({0, 179}, {0, -179}), 222, 2) << "across the date line";
  EXPECT_NEAR(kilometres_between({90, 0}, {-90, 0}), 20'015, 2);
}

}  // namespace
}  // namespace kanshiki
