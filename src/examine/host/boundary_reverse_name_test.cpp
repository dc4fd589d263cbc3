#include <gmock/gmock.h>

#include "examine/testing.hpp"
#include "world/testing/zone.hpp"

namespace kanshiki::examine {

Found boundary_reverse_name(const Route&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Found look(std::string_view ip, std::string_view zone_text) {
  test::Zone zone(zone_text);
  return testing::run(boundary_reverse_name, testing::route_from(ip, "mail.example.jp"), zone);
}

TEST(BoundaryReverseName, None) {
  const Found found = look("133.242.53.24", "");
  EXPECT_THAT(testing::ids(found), ElementsAre("route.no_reverse_name"));
  EXPECT_EQ(found.findings[0].text("ip"), "133.242.53.24");
  EXPECT_EQ(found.findings[0].cites.back().where, "dns PTR 24.53.242.133.in-addr.arpa");
}

TEST(BoundaryReverseName, OneThatLeadsElsewhere) {
  const Found found = look("133.242.53.24", R"(
    24.53.242.133.in-addr.arpa   PTR   mail.bank.example
    mail.bank.example            A     175.28.4.236
  )");
  EXPECT_THAT(testing::ids(found), ElementsAre("route.reverse_name_unconfirmed"));
}

TEST(BoundaryReverseName, OneThatLeadsBack) {
  const Found found = look("133.242.53.24", R"(
    24.53.242.133.in-addr.arpa   PTR   mail.example.jp
    mail.example.jp              A     133.242.53.24
  )");
  EXPECT_THAT(testing::ids(found), ElementsAre("route.reverse_name"));
  EXPECT_EQ(found.findings[0].meaning, Meaning::neutral);
}

TEST(BoundaryReverseName, WhatCouldNotBeLookedUpIsNotCalledMissing) {
  EXPECT_THAT(testing::ids(look("133.242.53.24", "24.53.242.133.in-addr.arpa SERVFAIL")), IsEmpty());
  EXPECT_THAT(testing::ids(look("133.242.53.24", "24.53.242.133.in-addr.arpa TIMEOUT")), IsEmpty());
}

TEST(BoundaryReverseName, InnerAddressesAreNotAskedAbout) {
  test::Zone zone("");
  testing::run(boundary_reverse_name, testing::route_from("192.168.0.5", "mail.example.jp"), zone);
  EXPECT_THAT(zone.asked, IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
