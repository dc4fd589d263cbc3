#include <gmock/gmock.h>

#include "examine/testing.hpp"
#include "world/testing/zone.hpp"

namespace kanshiki::examine {

Found host_exists(const Host&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> look(const std::string& name, std::string_view zone_text) {
  test::Zone zone(zone_text);
  const auto host = std::make_shared<const Host>(Host{name, parse_ip(name).has_value()});
  return testing::ids(testing::run(host_exists, host, zone));
}

TEST(HostExists, NotAnyMore) {
  EXPECT_THAT(look("gone.example", "other.example A 133.242.53.24"), ElementsAre("link.host_does_not_exist"));
  EXPECT_THAT(look("www.example", "www.example CNAME gone.example"), ElementsAre("link.host_does_not_exist"));
}

TEST(HostExists, WithOrWithoutAnAddress) {
  EXPECT_THAT(look("www.example", "www.example A 133.242.53.24"), IsEmpty());
  EXPECT_THAT(look("example", "mail.example A 133.242.53.24"), IsEmpty());
}

TEST(HostExists, WhatCouldNotBeLookedUpIsNotCalledMissing) {
  EXPECT_THAT(look("www.example", "www.example SERVFAIL"), IsEmpty());
  EXPECT_THAT(look("www.example", "www.example TIMEOUT"), IsEmpty());
}

TEST(HostExists, AddressesAreNotAsked) { EXPECT_THAT(look("133.242.53.24", ""), IsEmpty()); }

}  // namespace
}  // namespace kanshiki::examine
