#include <gmock/gmock.h>

#include "examine/testing.hpp"
#include "world/testing/zone.hpp"

namespace kanshiki::examine {

Found web_address(const Route&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Found look(std::string_view zone_text, std::string_view from = "ltaoz@xserver.ne.jp") {
  test::Zone zone(zone_text);
  Route route = *testing::route_from("133.242.53.24", "xserver.ne.jp");
  route.mail = testing::mail("From: " + std::string(from) + "\n\nhello\n");
  return testing::run(web_address, std::make_shared<const Route>(std::move(route)), zone);
}

TEST(WebAddress, AnotherThanTheSendersIsToldAndWeighsNothing) {
  const Found found = look("xserver.ne.jp A 175.28.4.236");
  ASSERT_THAT(testing::ids(found), ElementsAre("route.web_server_elsewhere"));
  EXPECT_EQ(found.findings[0].meaning, Meaning::neutral);
  EXPECT_EQ(found.findings[0].text("domain"), "xserver.ne.jp");
  EXPECT_EQ(found.findings[0].text("ip"), "133.242.53.24");
  EXPECT_FALSE(testing::knowledge().weights.findings.contains("route.web_server_elsewhere"));
}

TEST(WebAddress, TheSameIsNotWorthAWord) {
  EXPECT_THAT(testing::ids(look("xserver.ne.jp A 175.28.4.236\nxserver.ne.jp A 133.242.53.24")), IsEmpty());
}

TEST(WebAddress, WithoutOneThereIsNothingToCompare) {
  EXPECT_THAT(testing::ids(look("xserver.ne.jp MX 10 mail.xserver.ne.jp")), IsEmpty());
  EXPECT_THAT(testing::ids(look("xserver.ne.jp SERVFAIL")), IsEmpty());
  EXPECT_THAT(testing::ids(look("", "nobody")), IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
