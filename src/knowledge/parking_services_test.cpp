#include "knowledge/parking_services.hpp"

#include <gtest/gtest.h>

#include "knowledge/testing.hpp"

namespace kanshiki {
namespace {

const ParkingServices& shipped() { return testing::knowledge().parking_services; }

TEST(ParkingServices, AreKnownByTheirNameServers) {
  EXPECT_EQ(shipped().parked_with("ns1.sedoparking.com"), "Sedo");
  EXPECT_EQ(shipped().parked_with("NS2.Dan.com"), "Dan.com");
  EXPECT_EQ(shipped().parked_with("bodis.com"), "Bodis");
}

TEST(ParkingServices, ThoseThatServeSitesAsWellAreNone) {
  for (const char* server : {"ns1.dns-parking.com", "ns01.domaincontrol.com", "notsedoparking.com",
                             "sedoparking.com.example", "com", ""})
    EXPECT_EQ(shipped().parked_with(server), "") << server;
}

TEST(ParkingServices, WhatIsBrokenIsNamed) {
  EXPECT_EQ(ParkingServices::read("as_of = '2026-01-02'").error().what,
            "parking_services.toml: no [name_servers]");
  for (const char* nameless : {"''", "7", "['Park']"})
    EXPECT_EQ(ParkingServices::read("[name_servers]\n'park.example' = " + std::string(nameless)).error().what,
              "parking_services.toml: park.example: no name");
}

}  // namespace
}  // namespace kanshiki
