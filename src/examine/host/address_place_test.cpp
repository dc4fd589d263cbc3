#include <gmock/gmock.h>

#include "examine/testing.hpp"
#include "world/testing/databases.hpp"

namespace kanshiki::examine {

Found address_place(const Host&, const Knowledge&, World&);

namespace {

using test::Databases;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

const Placement chiyoda{"City", "2026-06-05", "JP", "Tokyo", "Chiyoda", Point{35.69, 139.75}, {}};

Found look(const Host& host, Source& source) {
  return testing::run(address_place, std::make_shared<const Host>(host), source);
}

TEST(AddressPlace, OfALinkToAnAddress) {
  Databases databases({{chiyoda}, {}, ""});
  EXPECT_THAT(testing::ids(look({"115.144.69.72", true}, databases)), ElementsAre("host.place"));
  EXPECT_THAT(testing::ids(look({"[2400:8500::1]", true}, databases)), ElementsAre("host.place"));
  EXPECT_THAT(databases.asked, ElementsAre("115.144.69.72", "2400:8500::1"));
  EXPECT_THAT(testing::ids(look({"www.example", false}, databases)), IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
