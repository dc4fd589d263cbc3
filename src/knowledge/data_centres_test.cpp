#include "knowledge/data_centres.hpp"

#include <gtest/gtest.h>

namespace kanshiki {
namespace {

TEST(DataCentres, AreFoundByTheirNumbers) {
  ASSERT_TRUE(data_centre(8075));
  EXPECT_EQ(data_centre(8075)->service, "cloud");
  EXPECT_EQ(data_centre(24282)->name, "KAGOYA JAPAN");
  EXPECT_EQ(data_centre(13335)->service, "cdn");
}

TEST(DataCentres, AnAccessNetworkIsNone) {
  for (const std::uint32_t number : {0u, 4766u, 64496u, 4294967295u})
    EXPECT_FALSE(data_centre(number)) << number;
}

}  // namespace
}  // namespace kanshiki
