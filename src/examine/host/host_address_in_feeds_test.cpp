#include <gmock/gmock.h>

#include "examine/testing.hpp"
#include "world/testing/feeds.hpp"

namespace kanshiki::examine {

Found host_address_in_feeds(const Host&, const Knowledge&, World&);

namespace {

std::vector<std::string> look(std::string_view zone) {
  test::Feeds feeds(
      {{"address 115.144.69.72", {{"A list", "web_attack", "high", "network", "", "2021-10-20T00:00:00Z"}}}},
      {}, zone);
  return testing::ids(testing::run(host_address_in_feeds,
                                   std::make_shared<const Host>(Host{"login.evil.net", false}), feeds));
}

TEST(HostAddressInFeeds, WhereThePageIs) {
  EXPECT_THAT(look("login.evil.net A 115.144.69.72"), ::testing::ElementsAre("host.in_feed_of_dangers"));
  EXPECT_THAT(look("login.evil.net A 115.144.69.73"), ::testing::IsEmpty());
  EXPECT_THAT(look("login.evil.net TIMEOUT"), ::testing::IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
