#include <gmock/gmock.h>

#include "examine/testing.hpp"
#include "world/testing/databases.hpp"

namespace kanshiki::examine {

Found network_unlike_spf(const Route&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr const char* record = "xserver.ne.jp TXT v=spf1 ip4:175.28.4.0/24 ip4:202.254.232.0/21 -all";

Locality in_network(std::uint32_t number, const std::string& name) {
  return {{}, {{"Networks", "2026-06-17", number, name}}, ""};
}

const std::map<std::string, Locality> known = {{"133.242.53.24", in_network(7684, "Sakura")},
                                               {"175.28.4.0", in_network(131965, "Xserver")},
                                               {"175.28.4.9", in_network(131965, "Xserver")},
                                               {"202.254.232.0", in_network(131965, "Xserver")}};

Found look(std::string_view ip, std::string_view zone,
           const std::map<std::string, Locality>& networks = known) {
  test::Databases databases(networks, zone);
  Route route = *testing::route_from(ip, "xserver.ne.jp");
  route.mail = testing::mail("From: ltaoz@xserver.ne.jp\n\nhello\n");
  return testing::run(network_unlike_spf, std::make_shared<const Route>(std::move(route)), databases);
}

TEST(NetworkUnlikeSpf, AnotherNetworkIsToldAndWeighsNothing) {
  const Found found = look("133.242.53.24", record);
  ASSERT_THAT(testing::ids(found), ElementsAre("auth.network_unlike_spf"));
  const Finding& told = found.findings[0];
  EXPECT_EQ(told.meaning, Meaning::neutral);
  EXPECT_EQ(told.text("network"), "Sakura (AS7684)");
  EXPECT_THAT(std::get<std::vector<std::string>>(told.facts.back().value), ElementsAre("Xserver (AS131965)"));
  EXPECT_FALSE(testing::knowledge().weights.findings.contains("auth.network_unlike_spf"));
}

TEST(NetworkUnlikeSpf, OneOfThemIsNotWorthAWord) {
  EXPECT_THAT(testing::ids(look("175.28.4.9", record)), IsEmpty());
}

TEST(NetworkUnlikeSpf, WhatIsNotKnownInFullIsNotCompared) {
  EXPECT_THAT(testing::ids(look("133.242.53.24", "")), IsEmpty()) << "no record";
  EXPECT_THAT(testing::ids(look("133.242.53.24", "xserver.ne.jp TXT v=spf1 ip4:175.28.4.0/24 ptr -all")),
              IsEmpty());
  EXPECT_THAT(testing::ids(look("133.242.53.24", "xserver.ne.jp TXT v=spf1 ip4:8.8.8.0/24 -all")), IsEmpty())
      << "in whose network 8.8.8.0 is, no database here knows";
  EXPECT_THAT(testing::ids(look("133.242.53.24", record, {})), IsEmpty()) << "no databases";
  EXPECT_THAT(testing::ids(look("10.0.0.1", record)), IsEmpty()) << "an inner address";
}

}  // namespace
}  // namespace kanshiki::examine
