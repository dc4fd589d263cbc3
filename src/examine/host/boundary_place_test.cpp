#include <gmock/gmock.h>

#include "examine/testing.hpp"
#include "world/testing/databases.hpp"

namespace kanshiki::examine {

Found boundary_place(const Route&, const Knowledge&, World&);

namespace {

using test::Databases;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;

const Placement chiyoda{"City", "2026-06-05", "JP", "Tokyo", "Chiyoda", Point{35.69, 139.75}, {}};
const Placement ueda{"Second", "2026-06-01", "JP", "Nagano", "Ueda", Point{36.40, 138.25}, 50.0};
const Placement shinjuku{"Second", "", "JP", "Tokyo", "Shinjuku", Point{35.69, 139.70}, {}};
const Placement korea{"Register", "", "KR", "", "", {}, {}};
const NetworkRecord sakura{"Networks", "2026-06-17", 7684, "SAKURA Internet Inc."};
const NetworkRecord telecom{"Networks", "2026-06-17", 4766, "Korea Telecom"};

Found boundary(const Locality& locality, std::string_view ip = "133.242.53.24") {
  Databases databases(locality);
  return testing::run(boundary_place, testing::route_from(ip, "x"), databases);
}

double number(const Finding& finding, std::string_view name) {
  for (const Fact& fact : finding.facts)
    if (fact.name == name) return std::get<double>(fact.value);
  return -1;
}

TEST(BoundaryPlace, TellsNetworkAndPlaceWithTheirSources) {
  const Found found = boundary({{ueda}, {telecom}, ""});
  EXPECT_THAT(testing::ids(found), ElementsAre("host.network", "host.place"));
  const Finding& network = found.findings[0];
  EXPECT_EQ(network.text("asn"), "AS4766");
  EXPECT_EQ(network.text("owner"), "Korea Telecom");
  EXPECT_EQ(network.text("role"), "sender");
  const Finding& place = found.findings[1];
  EXPECT_EQ(place.meaning, Meaning::neutral);
  EXPECT_EQ(place.text("place"), "Ueda, Nagano");
  EXPECT_EQ(place.text("source"), "Second");
  EXPECT_EQ(place.text("as_of"), "2026-06-01");
  EXPECT_EQ(number(place, "radius_km"), 50.0);
  EXPECT_EQ(place.cites.at(0).where, "geo 133.242.53.24");
}

TEST(BoundaryPlace, ARadiusIsNeverMadeUp) {
  EXPECT_EQ(number(boundary({{chiyoda}, {}, ""}).findings.at(0), "radius_km"), -1);
}

TEST(BoundaryPlace, ADataCentreIsCalledOne) {
  const Found found = boundary({{}, {sakura}, ""});
  ASSERT_THAT(testing::ids(found), ElementsAre("host.network", "host.data_centre"));
  EXPECT_EQ(found.findings[1].text("operator"), "Sakura Internet");
  EXPECT_EQ(found.findings[1].text("service"), "hosting");
  EXPECT_THAT(testing::ids(boundary({{}, {telecom}, ""})), Not(Contains("host.data_centre")));
}

TEST(BoundaryPlace, ACountryAloneIsNoPlace) {
  EXPECT_THAT(testing::ids(boundary({{korea}, {}, ""})), ElementsAre("host.country"));
}

TEST(BoundaryPlace, WhereDatabasesDisagreeAllAreHeard) {
  const Found found = boundary({{chiyoda, ueda}, {}, ""});
  ASSERT_THAT(testing::ids(found), ElementsAre("host.place", "host.place", "host.places_disagree"));
  EXPECT_THAT(std::get<std::vector<std::string>>(found.findings[2].facts.back().value),
              ElementsAre("Chiyoda, Tokyo, JP (City)", "Ueda, Nagano, JP (Second)"));
  EXPECT_THAT(testing::ids(boundary({{chiyoda, shinjuku}, {}, ""})), Not(Contains("host.places_disagree")));
}

TEST(BoundaryPlace, InnerAddressesAreNotAskedAbout) {
  for (const char* ip : {"192.168.0.5", "10.0.0.1", "127.0.0.1", "fe80::1"})
    EXPECT_THAT(testing::ids(boundary({{chiyoda}, {sakura}, ""}, ip)), IsEmpty()) << ip;
}

TEST(BoundaryPlace, WhatCouldNotBeLookedUpIsNoFinding) {
  test::Zone nobody("");
  EXPECT_THAT(testing::ids(testing::run(boundary_place, testing::route_from("133.242.53.24", "x"), nobody)),
              IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
