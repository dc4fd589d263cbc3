#include <gmock/gmock.h>

#include "examine/testing.hpp"
#include "world/testing/feeds.hpp"

namespace kanshiki::examine {

Found sender_in_feeds(const Route&, const Knowledge&, World&);

namespace {

TEST(SenderInFeeds, WhoHandedTheMailIn) {
  test::Feeds feeds({{"address 133.242.53.24",
                      {{"A list", "criminal_network", "high", "network", "", "2021-10-20T00:00:00Z"}}}});
  const auto look = [&](std::string_view ip) {
    return testing::run(sender_in_feeds, testing::route_from(ip, "mail.example.jp"), feeds);
  };
  const Found found = look("133.242.53.24");
  ASSERT_THAT(testing::ids(found), ::testing::ElementsAre("host.in_feed_of_dangers"));
  EXPECT_EQ(found.findings[0].text("role"), "sender");
  EXPECT_EQ(found.findings[0].text("category"), "criminal_network");
  EXPECT_TRUE(look("133.242.53.25").findings.empty());
}

}  // namespace
}  // namespace kanshiki::examine
