#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {
namespace {

using ::testing::ElementsAre;

TEST(TraceRoute, TellsWhereTheMailCameIn) {
  const auto mail = testing::mail(
      "Received: from evil.example (unknown [203.0.113.9]) by mx.example.jp (Postfix) with ESMTP id 1;\r\n"
      "\tWed, 20 Oct 2021 05:42:28 +0900\r\nFrom: a@example.com\r\n\r\nhello\r\n");
  const Found found = testing::run(trace_route, mail);
  EXPECT_THAT(testing::ids(found), ElementsAre("route.boundary"));
  EXPECT_EQ(found.findings[0].text("ip"), "203.0.113.9");
  EXPECT_EQ(found.findings[0].text("helo"), "evil.example");
  EXPECT_EQ(found.findings[0].cites.at(0).where, "Received");
  ASSERT_EQ(found.leads.size(), 1u);
  EXPECT_EQ(std::get<Piece<Route>>(found.leads[0])->hops.size(), 1u);
}

TEST(TraceRoute, TellsThatThereIsNone) {
  const Found found = testing::run(trace_route, testing::mail("From: a@example.com\r\n\r\nhello\r\n"));
  EXPECT_THAT(testing::ids(found), ElementsAre("route.no_received"));
  EXPECT_EQ(found.findings[0].cites.at(0).where, "Received");
}

}  // namespace
}  // namespace kanshiki::examine
