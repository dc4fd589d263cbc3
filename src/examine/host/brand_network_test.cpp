#include <gmock/gmock.h>

#include "examine/testing.hpp"
#include "world/testing/databases.hpp"

namespace kanshiki::examine {

Found brand_network(const Mail&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr const char* zone = "www.xserver.ne.jp A 175.28.4.236\n";
const Locality xserver{{}, {{"Networks", "2026-06-17", 131965, "Xserver Inc."}}, ""};

Found look(const std::string& from, std::string_view zone_text = zone, const Locality& told = xserver) {
  test::Databases databases(told, zone_text);
  return testing::run(brand_network, testing::mail("From: " + from + "\n\nhello\n"), databases);
}

TEST(BrandNetwork, OfTheBrandThatTheSenderIsCalledAfter) {
  const Found found = look("Xserver <a@example.com>");
  ASSERT_THAT(testing::ids(found), ElementsAre("host.brand_network"));
  EXPECT_EQ(found.findings[0].meaning, Meaning::neutral);
  EXPECT_EQ(found.findings[0].text("brand"), "xserver");
  EXPECT_EQ(found.findings[0].text("asn"), "AS131965");
  EXPECT_EQ(found.findings[0].text("host"), "www.xserver.ne.jp");
}

TEST(BrandNetwork, OfNoBrandOrNoSiteOrNoDatabases) {
  EXPECT_THAT(testing::ids(look("Taro <a@example.com>")), IsEmpty());
  EXPECT_THAT(testing::ids(look("Xserver <a@example.com>", "")), IsEmpty());
  EXPECT_THAT(testing::ids(look("Xserver <a@example.com>", zone, {})), IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
