#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found way_station(const Route&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const std::string boundary =
    "Received: from lists.example.org (lists.example.org [203.0.113.9]) by mx.example.jp (Postfix) with "
    "ESMTP id 1\n";

std::vector<std::string> found(const std::string& more) {
  return testing::ids(testing::run(examine::way_station, testing::route(boundary + more)));
}

TEST(WayStation, IsAList) {
  EXPECT_THAT(found("List-Id: Users <users.lists.example.org>\n"), ElementsAre("route.mailing_list"));
  EXPECT_THAT(found("List-Post: <mailto:users@example.org>\n"), ElementsAre("route.mailing_list"));
}

TEST(WayStation, IsAListOnlyIfTheListsServerCame) {
  EXPECT_THAT(found("List-Id: Users <users.example.net>\n"), IsEmpty());
  EXPECT_THAT(found("Return-Path: <users-bounces@example.net>\nList-Id: Users <users.example.net>\n"),
              ElementsAre("route.mailing_list"));
}

TEST(WayStation, IsAForwarder) {
  EXPECT_THAT(found("X-Forwarded-To: info@example.jp\n"), ElementsAre("route.forwarded"));
  EXPECT_THAT(found("Return-Path: <SRS0=abc=de=example.com=taro@example.org>\n"),
              ElementsAre("route.forwarded"));
  EXPECT_THAT(found("Return-Path: <taro+caf_=info=example.jp@gmail.com>\n"), ElementsAre("route.forwarded"));
  EXPECT_THAT(found("Return-Path: <taro@example.org>\n"), IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
