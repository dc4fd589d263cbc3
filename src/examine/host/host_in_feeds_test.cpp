#include <gmock/gmock.h>

#include "examine/testing.hpp"
#include "world/testing/feeds.hpp"

namespace kanshiki::examine {

Found host_in_feeds(const Host&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Found look(const std::string& host, const std::string& about) {
  test::Feeds feeds({{about, {{"A list", "own_list", "high", "host", "", "2021-10-20T00:00:00Z"}}}});
  return testing::run(host_in_feeds, std::make_shared<const Host>(Host{host, parse_ip(host).has_value()}),
                      feeds);
}

TEST(HostInFeeds, ByNameAndByAddress) {
  EXPECT_THAT(testing::ids(look("login.evil.net", "host login.evil.net")),
              ElementsAre("host.in_feed_of_dangers"));
  EXPECT_THAT(testing::ids(look("115.144.69.72", "address 115.144.69.72")),
              ElementsAre("host.in_feed_of_dangers"));
  EXPECT_THAT(look("good.example", "host evil.example").findings, IsEmpty());
}

TEST(HostInFeeds, WhatManyShareIsNotCondemned) {
  EXPECT_THAT(look("www.amazon.co.jp", "host www.amazon.co.jp").findings, IsEmpty());
  EXPECT_THAT(look("github.com", "host github.com").findings, IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
