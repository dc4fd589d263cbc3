#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found received_wording(const Route&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> found(const std::string& older) {
  return testing::ids(testing::run(
      examine::received_wording, testing::route("Received: from mail.example.com (mail.example.com "
                                                "[203.0.113.9]) by mx.example.jp (Postfix) with ESMTP id 1\n"
                                                "Received: " +
                                                older + "\n")));
}

TEST(ReceivedWording, IsTheServersOwn) {
  EXPECT_THAT(found("from a (a [198.51.100.1]) by mx.google.com (Postfix) with ESMTP id 2"),
              ElementsAre("route.foreign_wording"));
  EXPECT_THAT(found("from a (a. [198.51.100.1]) by mx.google.com with ESMTPS id k19si10053658edx.451"),
              IsEmpty());
  EXPECT_THAT(found("from a (a [198.51.100.1]) by relay.example.org (Postfix) with ESMTP id 2"), IsEmpty());
}

TEST(ReceivedWording, NamesProtocolsThatAreSpokenThere) {
  EXPECT_THAT(found("from unknown (HELO mx.example.org) (198.51.100.1) by rly-xl05.example.net with NNFMP"),
              ElementsAre("route.impossible_protocol"));
  EXPECT_THAT(found("from [66.218.67.193] by n24.grp.scd.yahoo.com with NNFMP"), IsEmpty());
}

TEST(ReceivedWording, HasAddressesWhereTheyBelong) {
  EXPECT_THAT(found("from unknown (HELO a.example) (Fri, 19 Jul 2024 06:20:38 -1100) by b.example with "
                    "ASMTP; Fri, 19 Jul 2024 06:20:38 -1100"),
              ElementsAre("route.date_for_address"));
  EXPECT_THAT(found("from a.example ([Fri, 19 Jul 2024 06:52:32 -1100]) by b.example with ASMTP"),
              ElementsAre("route.date_for_address"));
  EXPECT_THAT(found("from a.example by b.example with SMTP; Fri, 19 Jul 2024 06:52:32 -1100"), IsEmpty());
}

TEST(ReceivedWording, OfTheRecipientsOwnSideIsNotQuestioned) {
  EXPECT_THAT(
      testing::ids(testing::run(
          examine::received_wording,
          testing::route("Received: from a (a [203.0.113.9]) by mx.google.com (Postfix) with ESMTP id 1\n"))),
      IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
