#include <gmock/gmock.h>

#include "examine/testing.hpp"
#include "world/testing/registry.hpp"

namespace kanshiki::examine {

Found boundary_network(const Route&, const Knowledge&, World&);

namespace {

TEST(BoundaryNetwork, IsTheHolders) {
  test::Registry registry(test::japanese_network("133.242.53.24", "133.242.0.0/16"));
  const Found found =
      testing::run(boundary_network, testing::route_from("133.242.53.24", "a.example"), registry);
  ASSERT_THAT(testing::ids(found), ::testing::ElementsAre("host.network_holder"));
  EXPECT_EQ(found.findings[0].text("owner"), "株式会社例示");
  EXPECT_EQ(found.findings[0].text("range"), "133.242.0.0/16");
  EXPECT_EQ(found.findings[0].text("abuse"), "abuse@example.jp");
}

TEST(BoundaryNetwork, InnerAddressesAreNotAskedAbout) {
  test::Registry registry{test::Registry::Table{}};
  testing::run(boundary_network, testing::route_from("192.168.0.5", "a.example"), registry);
  EXPECT_TRUE(registry.asked.empty());
}

}  // namespace
}  // namespace kanshiki::examine
