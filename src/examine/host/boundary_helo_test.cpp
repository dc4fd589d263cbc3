#include <gmock/gmock.h>

#include "examine/testing.hpp"
#include "world/testing/zone.hpp"

namespace kanshiki::examine {

Found boundary_helo(const Route&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> look(std::string_view helo, std::string_view zone_text,
                              std::string_view ip = "133.242.53.24") {
  test::Zone zone(zone_text);
  return testing::ids(testing::run(boundary_helo, testing::route_from(ip, helo), zone));
}

TEST(BoundaryHelo, ThatNobodyHas) {
  EXPECT_THAT(look("mail.example.jp", ""), ElementsAre("route.helo_unresolvable"));
  EXPECT_THAT(look("mail.example.jp", "mail.example.jp MX 10 a.example.jp"),
              ElementsAre("route.helo_unresolvable"));
}

TEST(BoundaryHelo, OfAnotherMachine) {
  test::Zone zone("xserver.ne.jp A 175.28.4.236");
  const Found found =
      testing::run(boundary_helo, testing::route_from("133.242.53.24", "xserver.ne.jp"), zone);
  EXPECT_THAT(testing::ids(found), ElementsAre("route.helo_elsewhere"));
  EXPECT_EQ(std::get<std::vector<std::string>>(found.findings[0].facts[2].value),
            std::vector<std::string>{"175.28.4.236"});
}

TEST(BoundaryHelo, OfTheAddressItself) {
  EXPECT_THAT(look("mail.example.jp", "mail.example.jp A 133.242.53.24"), IsEmpty());
  EXPECT_THAT(look("mail.example.jp", "mail.example.jp A 133.242.53.24", "::ffff:133.242.53.24"), IsEmpty());
  EXPECT_THAT(look("mail.example.jp", "mail.example.jp AAAA 2400:8500::1", "2400:8500::1"), IsEmpty());
}

TEST(BoundaryHelo, ThatIsNoNameOfTheDnsIsNotAsked) {
  for (const char* helo :
       {"", "localhost", "WIN-4F2K", "[127.0.0.1]", "127.0.0.1", "[IPv6:::1]", "a b.example"}) {
    test::Zone zone("");
    testing::run(boundary_helo, testing::route_from("133.242.53.24", helo), zone);
    EXPECT_THAT(zone.asked, IsEmpty()) << helo;
  }
}

TEST(BoundaryHelo, WhatCouldNotBeLookedUpIsNotCalledMissing) {
  EXPECT_THAT(look("mail.example.jp", "mail.example.jp SERVFAIL"), IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
