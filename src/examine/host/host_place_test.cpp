#include <gmock/gmock.h>

#include "examine/testing.hpp"
#include "world/testing/databases.hpp"

namespace kanshiki::examine {

Found host_place(const Host&, const Knowledge&, World&);

namespace {

using test::Databases;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

const Placement chiyoda{"City", "2026-06-05", "JP", "Tokyo", "Chiyoda", Point{35.69, 139.75}, {}};

Found look(const Host& host, Source& source) {
  return testing::run(host_place, std::make_shared<const Host>(host), source);
}

TEST(HostPlace, OfEveryAddressOfALinkedHost) {
  Databases databases({{chiyoda}, {}, ""}, "www.example A 115.144.69.72\nwww.example A 115.144.69.73");
  const Found found = look({"www.example", false}, databases);
  EXPECT_THAT(testing::ids(found), ElementsAre("host.addresses", "host.place", "host.place"));
  EXPECT_EQ(found.findings[1].text("host"), "www.example");
  EXPECT_EQ(found.findings[1].text("role"), "link");
  EXPECT_THAT(databases.asked, ElementsAre("115.144.69.72", "115.144.69.73"));
}

TEST(HostPlace, OfNoHostAndOfSitesWithDozensOfAddresses) {
  Databases none({{chiyoda}, {}, ""});
  EXPECT_THAT(testing::ids(look({"gone.example", false}, none)), IsEmpty());
  std::string zone;
  for (int i = 1; i < 30; ++i) zone += "www.example A 115.144.69." + std::to_string(i) + "\n";
  Databases many({{chiyoda}, {}, ""}, zone);
  look({"www.example", false}, many);
  EXPECT_EQ(many.asked.size(), 4u);
}

TEST(HostPlace, AddressesAreNotNames) {
  Databases databases({{chiyoda}, {}, ""});
  EXPECT_THAT(testing::ids(look({"115.144.69.72", true}, databases)), IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
