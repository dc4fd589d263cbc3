/// The databases of the box (tests/box/databases), which have the formats of the real ones.

#include "net/geo/databases.hpp"

#include <gmock/gmock.h>

#include "base/file.hpp"
#include "base/temporary_folder.hpp"
#include "base/testing/source_tree.hpp"
#include "net/geo/geo_fetcher.hpp"

namespace kanshiki {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;

const std::filesystem::path box = source_tree() / "tests/box/databases";

Locality find(const std::filesystem::path& folder, std::string_view address) {
  return Databases(folder).find(*parse_ip(address));
}

TEST(GeoDatabases, EachTellsByItself) {
  const Locality told = find(box, "133.242.53.24");
  EXPECT_THAT(told.stopped, IsEmpty());
  ASSERT_EQ(told.places.size(), 3u);
  EXPECT_EQ(told.places[0].database, "DB-IP City Lite");
  EXPECT_EQ(told.places[0].as_of, "2021-10-01");
  EXPECT_EQ(told.places[0].city, "Chiyoda City");
  EXPECT_NEAR(told.places[0].point->longitude, 139.754, 1e-6);
  EXPECT_FALSE(told.places[0].radius_km) << "it has none";
  EXPECT_EQ(told.places[1].city, "Ueda");
  EXPECT_EQ(told.places[1].region, "Nagano");
  EXPECT_EQ(told.places[1].radius_km, 50.0);
  EXPECT_EQ(told.places[2].country, "JP");
  EXPECT_FALSE(told.places[2].point) << "a country is no point";
  ASSERT_EQ(told.networks.size(), 1u);
  EXPECT_EQ(told.networks[0].number, 7684u);
  EXPECT_EQ(told.networks[0].name, "SAKURA Internet Inc.");
}

TEST(GeoDatabases, WhatNobodyKnowsIsNothing) {
  for (const char* address : {"8.8.8.8", "2001:db8::1"}) {
    const Locality told = find(box, address);
    EXPECT_THAT(told.places, IsEmpty()) << address;
    EXPECT_THAT(told.networks, IsEmpty()) << address;
  }
}

TEST(GeoDatabases, AMissingFolderIsTold) {
  EXPECT_THAT(find("/nonexistent", "133.242.53.24").stopped, HasSubstr("tools/get-databases"));
}

TEST(GeoDatabases, WhatIsBrokenIsToldAndTheOthersTellOn) {
  const TemporaryFolder folder;
  for (const char* name : {"second.mmdb", "networks.csv", "countries.csv", "databases.json"})
    std::filesystem::copy(box / name, folder.path() / name);
  EXPECT_TRUE(write_file(folder.path() / "city.mmdb", "<html>rate limited</html>"));
  const Locality told = find(folder.path(), "133.242.53.24");
  EXPECT_THAT(told.stopped, HasSubstr("city.mmdb"));
  EXPECT_EQ(told.places.size(), 2u);
  EXPECT_EQ(told.networks.size(), 1u);
  for (const char* list : {"", "[]", "{\"databases\": 7}"}) {
    EXPECT_TRUE(write_file(folder.path() / "databases.json", list));
    EXPECT_THAT(find(folder.path(), "133.242.53.24").stopped, HasSubstr("databases")) << list;
  }
}

TEST(GeoFetcher, WithoutDatabasesThereIsNoAnswer) {
  Reply got;
  const auto ask = [&](const std::filesystem::path& folder, std::string about) {
    GeoFetcher(folder).fetch({"geo", std::move(about), Reach::local}, {},
                             [&](Reply reply) { got = std::move(reply); });
    return got.status;
  };
  EXPECT_EQ(ask("/nonexistent", "133.242.53.24"), Reply::Status::failed);
  EXPECT_THAT(got.why, HasSubstr("tools/get-databases"));
  EXPECT_EQ(ask(box, "not an address"), Reply::Status::failed);
  EXPECT_EQ(ask(box, "133.242.53.24"), Reply::Status::answered);
  EXPECT_EQ(ask(box, "8.8.8.8"), Reply::Status::answered) << "looked, and nobody knows it";
}

}  // namespace
}  // namespace kanshiki
