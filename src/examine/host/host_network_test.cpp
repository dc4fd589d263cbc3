#include <gmock/gmock.h>

#include "examine/testing.hpp"
#include "world/testing/registry.hpp"

namespace kanshiki::examine {

Found host_network(const Host&, const Knowledge&, World&);

namespace {

Found look(const std::string& name, std::string_view zone) {
  test::Registry registry(test::japanese_network("133.242.53.24", "133.242.0.0/16"), zone);
  const auto host = std::make_shared<const Host>(Host{name, parse_ip(name).has_value()});
  return testing::run(host_network, host, registry);
}

TEST(HostNetwork, OfANameAndOfAnAddress) {
  const Found named = look("www.example", "www.example A 133.242.53.24");
  ASSERT_THAT(testing::ids(named), ::testing::ElementsAre("host.network_holder"));
  EXPECT_EQ(named.findings[0].text("host"), "www.example");
  EXPECT_EQ(named.findings[0].text("ip"), "133.242.53.24");
  EXPECT_THAT(testing::ids(look("133.242.53.24", "")), ::testing::ElementsAre("host.network_holder"));
}

TEST(HostNetwork, OfWhatLeadsNowhereThereIsNone) {
  EXPECT_TRUE(look("www.example", "").findings.empty());
  EXPECT_TRUE(look("www.example", "www.example A 192.168.0.1").findings.empty());
  EXPECT_TRUE(look("www.example", "www.example TIMEOUT").findings.empty());
}

}  // namespace
}  // namespace kanshiki::examine
