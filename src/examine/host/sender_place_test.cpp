#include <gmock/gmock.h>

#include "examine/testing.hpp"
#include "world/testing/databases.hpp"

namespace kanshiki::examine {

Found sender_place(const Mail&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const Locality kagoya{{}, {{"Networks", "2026-06-17", 24282, "KAGOYA JAPAN Inc."}}, ""};

Found look(const std::string& from, std::string_view zone) {
  test::Databases databases(kagoya, zone);
  return testing::run(sender_place, testing::mail("From: " + from + "\n\nhello\n"), databases);
}

TEST(SenderPlace, IsThatOfItsDomain) {
  const Found found = look("a@digital-dive.co.jp", "digital-dive.co.jp A 203.142.206.20");
  ASSERT_THAT(testing::ids(found), ElementsAre("host.addresses", "host.network", "host.data_centre"));
  for (const Finding& one : found.findings) {
    EXPECT_EQ(one.text("role"), "sender_domain");
    EXPECT_EQ(one.text("host"), "digital-dive.co.jp");
  }
}

TEST(SenderPlace, OfNoDomainOrOneWithoutAddress) {
  EXPECT_THAT(testing::ids(look("nobody", "digital-dive.co.jp A 203.142.206.20")), IsEmpty());
  EXPECT_THAT(testing::ids(look("a@digital-dive.co.jp", "")), IsEmpty());
  EXPECT_THAT(testing::ids(look("a@[203.142.206.20]", "")), IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
