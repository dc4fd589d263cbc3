#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found helo(const Route&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// The findings for a machine that calls itself `helo` and whose name the receiver noted as `rdns`.
std::vector<std::string> found(const std::string& helo, const std::string& rdns) {
  return testing::ids(testing::run(
      examine::helo,
      testing::route("Received: from " + helo + " (" + rdns +
                     " [203.0.113.9]) by mx.example.jp (Postfix)\n"
                     "\twith ESMTP id 1 for <info@example.jp>; Wed, 20 Oct 2021 07:07:44 +0900\n")));
}

TEST(Helo, TellsNamesThatNoMailServerGives) {
  EXPECT_THAT(found("[127.0.0.1]", "unknown"), ElementsAre("route.helo_is_loopback"));
  EXPECT_THAT(found("localhost", "mail.example.com"), ElementsAre("route.helo_is_loopback"));
  EXPECT_THAT(found("localhost.localdomain", "mail.example.com"), ElementsAre("route.helo_is_loopback"));
  EXPECT_THAT(found("[203.0.113.9]", "unknown"), ElementsAre("route.helo_is_address"));
  EXPECT_THAT(found("[192.168.1.7]", "mail.example.com"), ElementsAre("route.helo_is_address"));
  EXPECT_THAT(found("WIN-BB7QJ5", "unknown"), ElementsAre("route.helo_is_no_full_name"));
  EXPECT_THAT(found("pc.local", "unknown"), ElementsAre("route.helo_is_no_full_name"));
}

TEST(Helo, TellsBorrowedNames) {
  EXPECT_THAT(found("xserver.ne.jp", "unknown"), ElementsAre("route.helo_is_brand"));
  EXPECT_THAT(found("xserver.ne.jp", "mail.example.com"), ElementsAre("route.helo_is_brand"));
  EXPECT_THAT(found("mx.example.jp", "unknown"), ElementsAre("route.helo_is_recipient"));
}

TEST(Helo, HasNothingAgainstHonestNames) {
  EXPECT_THAT(found("mail.example.com", "mail.example.com"), IsEmpty());
  EXPECT_THAT(found("mail.example.com", "unknown"), IsEmpty());
  EXPECT_THAT(found("sv1.xserver.ne.jp", "sv1.xserver.ne.jp"), IsEmpty());
}

TEST(Helo, MayBeAnythingForOneWhoLoggedIn) {
  EXPECT_THAT(
      testing::ids(testing::run(
          examine::helo,
          testing::route("Received: from [192.168.1.7] (unknown [203.0.113.9])\n"
                         "\t(Authenticated sender: taro) by mx.example.jp (Postfix) with ESMTPSA id 1\n"))),
      IsEmpty());
}

TEST(Helo, IsABrandsUnlessTheReceiverNotesNoNames) {
  const auto way = testing::route(
      "Received: from xserver.ne.jp (203.0.113.9) by ex.example.jp (10.0.0.1) with Microsoft SMTP "
      "Server id 15.1.2507.39\n");
  EXPECT_THAT(testing::ids(testing::run(examine::helo, way)), IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
