#include "net/geo/range_table.hpp"

#include <gmock/gmock.h>

#include "base/file.hpp"
#include "base/temporary_folder.hpp"

namespace kanshiki {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> find(const std::string& table, std::string_view address) {
  const TemporaryFolder folder;
  EXPECT_TRUE(write_file(folder.path() / "table.csv", table));
  const auto opened = RangeTable::open(folder.path() / "table.csv");
  return opened ? opened->find(*parse_ip(address)) : std::vector<std::string>{opened.error().what};
}

const std::string networks =
    "1.0.0.0,1.0.0.255,13335,\"Cloudflare, Inc.\"\n"
    "1.0.4.0,1.0.7.255,38803,Gtelecom Pty Ltd\r\n"
    "20.180.0.0,20.255.255.255,8075,Microsoft Corporation\n"
    "133.242.0.0,133.242.255.255,7684,\"SAKURA \"\"Internet\"\" Inc.\"";

TEST(RangeTable, FindsTheRange) {
  EXPECT_THAT(find(networks, "1.0.0.0"), ElementsAre("13335", "Cloudflare, Inc."));
  EXPECT_THAT(find(networks, "1.0.0.255"), ElementsAre("13335", "Cloudflare, Inc."));
  EXPECT_THAT(find(networks, "1.0.7.1"), ElementsAre("38803", "Gtelecom Pty Ltd"));
  EXPECT_THAT(find(networks, "20.188.24.132"), ElementsAre("8075", "Microsoft Corporation"));
  EXPECT_THAT(find(networks, "133.242.53.24"), ElementsAre("7684", "SAKURA \"Internet\" Inc."));
}

TEST(RangeTable, BetweenRangesThereIsNothing) {
  for (const char* address :
       {"0.0.0.1", "1.0.1.0", "1.0.8.0", "20.179.255.255", "133.243.0.0", "255.255.255.255"})
    EXPECT_THAT(find(networks, address), IsEmpty()) << address;
}

TEST(RangeTable, OfTheOtherVersionOfTheProtocol) {
  EXPECT_THAT(find(networks, "2001:db8::1"), IsEmpty());
  EXPECT_THAT(find("2001::,2001::ffff,6939,HE\n2001:200::,2001:200:ffff::,2500,WIDE\n", "2001:200::1"),
              ElementsAre("2500", "WIDE"));
}

TEST(RangeTable, ThatIsNoneIsNotOpened) {
  EXPECT_FALSE(RangeTable::open("/nonexistent/table.csv"));
  EXPECT_THAT(find("<html>404</html>", "1.0.0.1").at(0), ::testing::HasSubstr("not a table"));
  EXPECT_EQ(find("", "1.0.0.1").size(), 1u);
  EXPECT_THAT(find("1.0.0.0,1.0.0.255,1,x\ngarbage\ngarbage\n", "9.9.9.9"), IsEmpty());
}

}  // namespace
}  // namespace kanshiki
