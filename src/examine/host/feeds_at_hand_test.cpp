#include <gmock/gmock.h>

#include "base/time.hpp"
#include "examine/testing.hpp"
#include "world/testing/feeds.hpp"

namespace kanshiki::examine {

Found feeds_at_hand(const Mail&, const Knowledge&, World&);

namespace {

using ::testing::Contains;

/// What is said on 2021-10-21 of feeds at hand.
Found look(std::vector<FeedAtHand> at_hand) {
  Answers answers;
  Reply reply;
  reply.status = Reply::Status::answered;
  reply.bytes = write_feeds_at_hand(at_hand);
  answers.emplace(FeedsAtHand{}.question(), reply);
  World world(answers, parse_iso8601("2021-10-21T00:00:00Z").value());
  return feeds_at_hand(*testing::mail("From: a@example.com\n\nhi\n"), testing::knowledge(), world);
}

TEST(FeedsAtHand, TellTheirAge) {
  const Found found = look({{"A list", "2021-10-20T00:00:00Z", 500, 3}});
  const Finding* feed = testing::find(found, "feed.at_hand");
  ASSERT_NE(feed, nullptr);
  EXPECT_EQ(feed->text("as_of"), "2021-10-20");
  EXPECT_EQ(feed->meaning, Meaning::neutral);
}

TEST(FeedsAtHand, OldOnesSaySo) {
  const Found found = look({{"A list", "2020-10-20T00:00:00Z", 500, 3}});
  const Finding* feed = testing::find(found, "feed.stale");
  ASSERT_NE(feed, nullptr);
  EXPECT_EQ(feed->meaning, Meaning::unknown);
}

TEST(FeedsAtHand, AClockThatWasWrongIsNoticed) {
  EXPECT_THAT(testing::ids(look({{"A list", "2022-10-20T00:00:00Z", 500, 3}})),
              Contains("feed.of_the_future"));
  EXPECT_THAT(testing::ids(look({{"A list", "2021-10-21T05:00:00Z", 500, 3}})), Contains("feed.at_hand"));
}

TEST(FeedsAtHand, NeverFetchedIsUnknown) {
  const Found none = look({{"A list", "", 0, 3}, {"B list", "", 0, 3}});
  ASSERT_THAT(testing::ids(none), ::testing::ElementsAre("feed.never_fetched"));
  EXPECT_EQ(none.findings[0].meaning, Meaning::unknown);
  EXPECT_THAT(std::get<std::vector<std::string>>(none.findings[0].facts[0].value),
              ::testing::ElementsAre("A list", "B list"));
}

TEST(FeedsAtHand, DamagedIsUnknownToo) {
  const Found found = look({{"A list", "", 0, 3, true}, {"B list", "", 0, 3}});
  EXPECT_THAT(testing::ids(found), ::testing::ElementsAre("feed.never_fetched", "feed.damaged"));
  const Finding* damaged = testing::find(found, "feed.damaged");
  ASSERT_NE(damaged, nullptr);
  EXPECT_EQ(damaged->meaning, Meaning::unknown);
  EXPECT_THAT(std::get<std::vector<std::string>>(damaged->facts[0].value), ::testing::ElementsAre("A list"));
}

TEST(FeedsAtHand, OneWhoseDateCannotBeReadIsNotFresh) {
  EXPECT_THAT(testing::ids(look({{"A list", "the other day", 500, 3}})),
              ::testing::ElementsAre("feed.never_fetched"));
}

}  // namespace
}  // namespace kanshiki::examine
