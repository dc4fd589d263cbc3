#include <gmock/gmock.h>

#include "examine/testing.hpp"
#include "world/testing/zone.hpp"

namespace kanshiki::examine {

Found sender_on_lists(const Route&, const Knowledge&, World&);

namespace {

using ::testing::UnorderedElementsAre;

constexpr std::string_view working =
    "2.0.0.127.zen.spamhaus.org  A 127.0.0.2\n"
    "2.0.0.127.bl.spamcop.net    A 127.0.0.2\n"
    "2.0.0.127.psbl.surriel.com  A 127.0.0.2\n";

Found look(const std::string& ip, const std::string& more) {
  test::Zone zone(std::string(working) + more);
  return testing::run(sender_on_lists, testing::route_from(ip, "mail.example.jp"), zone);
}

TEST(SenderOnLists, HandsInMailForOthers) {
  const Found found = look("133.242.53.24", "24.53.242.133.zen.spamhaus.org A 127.0.0.4\n");
  ASSERT_THAT(testing::ids(found), UnorderedElementsAre("host.listed_as_dangerous", "host.not_listed"));
  EXPECT_EQ(testing::find(found, "host.listed_as_dangerous")->text("role"), "sender");
  EXPECT_EQ(testing::find(found, "host.listed_as_dangerous")->text("category"), "hijacked_machine");
}

TEST(SenderOnLists, AddressesOfTheNewerKindToo) {
  const std::string reversed = parse_ip("2400:cb00::1")->reversed_labels();
  EXPECT_NE(testing::find(look("2400:cb00::1", reversed + ".zen.spamhaus.org A 127.0.0.3\n"),
                          "host.listed_as_dangerous"),
            nullptr);
}

TEST(SenderOnLists, AskedWithoutTheRecipient) {
  test::Zone zone(working);
  testing::run(sender_on_lists, testing::route_from("133.242.53.24", "mail.example.jp"), zone);
  for (const Question& question : zone.asked)
    EXPECT_TRUE(question.about.starts_with("A 24.53.242.133.") ||
                question.about.find(".0.0.127.") != std::string::npos)
        << question.about;
}

}  // namespace
}  // namespace kanshiki::examine
