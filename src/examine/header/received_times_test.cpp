#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found received_times(const Route&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// A mail that arrived at 09:00 UTC on 20 October 2021, with a field below the boundary and a Date.
Found look(const std::string& older, const std::string& date) {
  return testing::run(
      examine::received_times,
      testing::route(
          "Received: from mail.example.com (mail.example.com [203.0.113.9]) by mx.example.jp (Postfix)\n"
          "\twith ESMTP id 1; Wed, 20 Oct 2021 18:00:00 +0900\n"
          "Received: from pc by mail.example.com with ESMTPA id 2; " +
          older + "\nDate: " + date + "\n"));
}
const std::string in_time = "Wed, 20 Oct 2021 08:59:58 +0000";

TEST(ReceivedTimes, MayDifferByWhatHonestClocksDo) {
  EXPECT_THAT(look(in_time, in_time).findings, IsEmpty());
  EXPECT_THAT(look("Wed, 20 Oct 2021 17:00:00 +0000", in_time).findings, IsEmpty()) << "a zone set wrongly";
  EXPECT_THAT(look("no date", in_time).findings, IsEmpty());
  EXPECT_THAT(look(in_time, "Tue, 19 Oct 2021 09:30:00 +0000").findings, IsEmpty());
  EXPECT_THAT(look(in_time, "no date").findings, IsEmpty());
}

TEST(ReceivedTimes, DoNotRunBackwards) {
  const Found found = look("Thu, 21 Oct 2021 09:00:00 +0000", in_time);
  EXPECT_THAT(testing::ids(found), ElementsAre("route.time_runs_backwards"));
  EXPECT_EQ(std::get<std::int64_t>(found.findings[0].facts[1].value), 24 * 60);
}

TEST(ReceivedTimes, AreComparedWithTheDate) {
  EXPECT_THAT(testing::ids(look(in_time, "Fri, 22 Oct 2021 09:00:00 +0000")),
              ElementsAre("header.date_after_arrival"));
  const Found found = look(in_time, "Mon, 18 Oct 2021 18:00:00 +0900");
  EXPECT_THAT(testing::ids(found), ElementsAre("header.date_before_arrival"));
  EXPECT_EQ(found.findings[0].text("date"), "2021-10-18T18:00:00+09:00");
  EXPECT_EQ(found.findings[0].text("arrived"), "2021-10-20T18:00:00+09:00");
}

}  // namespace
}  // namespace kanshiki::examine
