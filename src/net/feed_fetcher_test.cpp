#include "net/feed_fetcher.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

#include "base/temporary_folder.hpp"
#include "world/kept.hpp"

namespace kanshiki {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

class FeedFetcherTest : public ::testing::Test {
 protected:
  void keep_feed(const std::string& id, const std::vector<parse::FeedEntry>& entries) {
    Kept kept;
    kept.id = id;
    kept.entries = entries.size();
    kept.fetched = kept.checked = std::chrono::sys_days{std::chrono::year{2021} / 10 / 20};
    ASSERT_TRUE(keep(folder.path(), kept, write_feed_table(entries)));
  }

  FeedFetcher fetcher() {
    return {folder.path(),
            {{"a", "a", "phishing", "high", 7},
             {"b", "b", "spam", "warning", 7},
             {"drop", "drop", "x", "high", 7, false}},
            [this](const std::string& what) { told.push_back(what); }};
  }

  template <class Q>
  typename Q::Answer ask(const Q& question) {
    Reply reply;
    fetcher().fetch(question.question(), {}, [&](Reply answer) { reply = std::move(answer); });
    return question.read(reply).value();
  }

  /// "feed match first_seen" of each hit.
  std::vector<std::string> hits(const InFeeds& question) {
    std::vector<std::string> out;
    for (const FeedHit& hit : ask(question)) out.push_back(hit.list + " " + hit.match + " " + hit.first_seen);
    return out;
  }

  TemporaryFolder folder;
  std::vector<std::string> told;
};

const auto day = std::chrono::sys_days{std::chrono::year{2021} / 10 / 19};

TEST_F(FeedFetcherTest, TheNearestEntryOfEachFeed) {
  keep_feed("a", {{"u:evil.example/x/login", day}, {"b:evil.example/x/", {}}});
  keep_feed("b", {{"h:evil.example", day}});
  EXPECT_THAT(hits(InFeeds::url("http://evil.example/x/login#top")), ElementsAre("a url 2021-10-19"));
  EXPECT_THAT(hits(InFeeds::url("https://evil.example/x/other")), ElementsAre("a folder "));
  EXPECT_THAT(hits(InFeeds::url("https://evil.example/")), IsEmpty());
  EXPECT_THAT(hits(InFeeds::host("www.evil.example")), ElementsAre("b host 2021-10-19"));
  EXPECT_THAT(hits(InFeeds::host("notevil.example")), IsEmpty());
}

TEST_F(FeedFetcherTest, AddressesAndTheirNetworks) {
  keep_feed("drop", {{"n:133.242.0.0/16", {}}});
  EXPECT_THAT(hits(InFeeds::address(*parse_ip("133.242.53.24"))), ElementsAre("drop network "));
  EXPECT_THAT(hits(InFeeds::address(*parse_ip("133.243.53.24"))), IsEmpty());
}

TEST_F(FeedFetcherTest, WhatThereIsAndWhatThereCouldBe) {
  keep_feed("a", {{"u:x", {}}});
  keep_feed("nobody-knows", {{"u:x", {}}});
  const auto feeds = ask(FeedsAtHand{});
  ASSERT_EQ(feeds.size(), 2u) << "nobody misses \"drop\"";
  EXPECT_EQ(feeds[0].list, "a");
  EXPECT_EQ(feeds[0].as_of, "2021-10-20T00:00:00Z");
  EXPECT_EQ(feeds[0].entries, 1);
  EXPECT_EQ(feeds[1].as_of, "") << "never fetched";
  EXPECT_FALSE(feeds[1].damaged);
  EXPECT_THAT(told, IsEmpty());
}

TEST_F(FeedFetcherTest, DamagedOnesAreTold) {
  for (const char* id : {"a", "b", "drop"}) keep_feed(id, {{"u:x", {}}});
  std::ofstream(folder.path() / find_kept(folder.path(), "a")->file) << "KSFEED1\n";
  std::filesystem::remove(folder.path() / find_kept(folder.path(), "b")->file);
  std::ofstream(folder.path() / "drop.json") << "{";
  const auto feeds = ask(FeedsAtHand{});
  ASSERT_EQ(feeds.size(), 3u) << "\"drop\" was fetched";
  for (const FeedAtHand& feed : feeds) {
    EXPECT_TRUE(feed.damaged) << feed.list;
    EXPECT_EQ(feed.as_of, "") << feed.list;
  }
  EXPECT_THAT(told, ElementsAre(HasSubstr("kanshiki update a"), HasSubstr("kanshiki update b"),
                                HasSubstr("drop.json: broken")));
  EXPECT_THAT(hits(InFeeds{"url https://x"}), IsEmpty());
}

TEST_F(FeedFetcherTest, QuestionsAboutNothing) {
  keep_feed("a", {{"u:x", {}}});
  for (const char* about : {"", "url ", "host ", "address ", "address x", "nonsense x"})
    EXPECT_THAT(hits(InFeeds{about}), IsEmpty()) << about;
}

}  // namespace
}  // namespace kanshiki
