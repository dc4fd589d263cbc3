#include "knowledge/networks.hpp"

#include <gtest/gtest.h>

#include "knowledge/testing.hpp"

namespace kanshiki {
namespace {

const Networks& shipped() { return testing::knowledge().networks; }

TEST(Networks, DataCentresAreFoundByTheirNumbers) {
  ASSERT_TRUE(shipped().data_centre(8075));
  EXPECT_EQ(shipped().data_centre(8075)->service, "cloud");
  ASSERT_TRUE(shipped().data_centre(24282));
  EXPECT_EQ(shipped().data_centre(24282)->name, "KAGOYA JAPAN");
  ASSERT_TRUE(shipped().data_centre(13335));
  EXPECT_EQ(shipped().data_centre(13335)->service, "cdn");
}

TEST(Networks, CompaniesThatParkDomainsAreKnown) {
  ASSERT_TRUE(shipped().data_centre(47846));
  EXPECT_EQ(shipped().data_centre(47846)->service, "parking");
}

TEST(Networks, AnAccessNetworkIsNoDataCentre) {
  for (const std::uint32_t number : {0u, 4766u, 64496u, 4294967295u})
    EXPECT_FALSE(shipped().data_centre(number)) << number;
}

TEST(Networks, WhatIsBrokenIsRefused) {
  constexpr const char* whole = "[[data_centres]]\nname = 'A'\nservice = 'cloud'\nnumbers = [64496]\n";
  EXPECT_TRUE(Networks::read(whole));
  EXPECT_FALSE(Networks::read(std::string(whole) + whole)) << "one number, two data centres";
  for (const char* broken : {"", "data_centres = 7", "data_centres = [7]",
                             "[[data_centres]]\nservice = 'cloud'\nnumbers = [64496]",
                             "[[data_centres]]\nname = 'A'\nservice = 'cloudy'\nnumbers = [64496]",
                             "[[data_centres]]\nname = 'A'\nservice = 'cloud'\nnumbers = []",
                             "[[data_centres]]\nname = 'A'\nservice = 'cloud'\nnumbers = [0]",
                             "[[data_centres]]\nname = 'A'\nservice = 'cloud'\nnumbers = [4294967296]",
                             "[[data_centres]]\nname = 'A'\nservice = 'cloud'\nnumbers = ['AS64496']"})
    EXPECT_FALSE(Networks::read(broken)) << broken;
}

}  // namespace
}  // namespace kanshiki
