#include "parse/feed/feed.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/file.hpp"
#include "base/testing/source_tree.hpp"
#include "base/time.hpp"

namespace kanshiki::parse {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// "key day" of each entry; "key" where no day is told.
std::vector<std::string> told(const Result<FeedReading>& reading) {
  std::vector<std::string> out;
  for (const FeedEntry& entry : reading->entries) {
    out.push_back(entry.key);
    if (entry.first_seen != std::chrono::sys_days{})
      out.back() += " " + iso8601(entry.first_seen).substr(0, 10);
  }
  return out;
}

FeedForm csv(std::string entry, std::string first_seen) {
  return {FeedForm::Kind::csv, std::move(entry), std::move(first_seen), false};
}

TEST(ReadFeed, LinesOfUrlsHostsAndAddresses) {
  const auto reading = read_feed(
      "# own list\nhttps://Evil.example/a%7e?b#c\n\nevil.example\r\n192.0.2.7\n2001:db8::/32\n"
      "1.10.16.0/20 ; SBL256894\n; comment\n",
      {});
  EXPECT_THAT(told(reading), ElementsAre("u:evil.example/a%7e?b", "h:evil.example", "n:192.0.2.7/32",
                                         "n:2001:db8::/32", "n:1.10.16.0/20"));
  EXPECT_EQ(reading->unreadable, 0u);
}

TEST(ReadFeed, CsvWithAHeadingAndQuotes) {
  EXPECT_THAT(
      told(read_feed("date,URL,description\n2024/05/01 10:01:00,https://evil.example/x,\"A, \"\"B\"\"\"\n",
                     csv("2", "1"))),
      ElementsAre("u:evil.example/x 2024-05-01"));
  EXPECT_THAT(
      told(read_feed("# comment\n\"1\",\"2024-05-02 10:00:00\",\"http://evil.example:8080/y\",\"online\"\n",
                     csv("3", "2"))),
      ElementsAre("u:evil.example:8080/y 2024-05-02"));
}

TEST(ReadFeed, Json) {
  EXPECT_THAT(
      told(read_feed(R"([{"url": "https://evil.example/", "submission_time": "2024-05-03T00:00:00+00:00"}])",
                     {FeedForm::Kind::json, "url", "submission_time", false})),
      ElementsAre("u:evil.example/ 2024-05-03"));
  EXPECT_THAT(told(read_feed(
                  "{\"cidr\":\"1.10.16.0/20\",\"sblid\":\"SBL256894\"}\n{\"type\":\"metadata\",\"size\":1}\n",
                  {FeedForm::Kind::json_lines, "cidr", "", false})),
              ElementsAre("n:1.10.16.0/20"));
}

TEST(ReadFeed, AFolderStandsForAllBelowItWhereTheFeedSaysSo) {
  FeedForm form;
  form.folders = true;
  EXPECT_THAT(told(read_feed("https://evil.example/a/\nhttps://evil.example/b\n", form)),
              ElementsAre("u:evil.example/a/", "b:evil.example/a/", "u:evil.example/b"));
}

TEST(ReadFeed, GarbageIsCounted) {
  const auto page = read_feed("<html><body>\n<h1>Service unavailable</h1>\n</html>\n", {});
  EXPECT_EQ(page->read, 0u);
  EXPECT_EQ(page->unreadable, 3u);
  EXPECT_FALSE(read_feed("{", {FeedForm::Kind::json, "url", "", false}));
  EXPECT_EQ(read_feed("\x00\xff\n,,,\n", csv("2", ""))->read, 0u);
  EXPECT_THAT(told(read_feed("https://\n999.1.1.1/40\nmailto:a@b.example\n", {})), IsEmpty());
}

TEST(ReadFeed, WhatJpcertPublishes) {
  const auto file = shared_data() / "data/jpcert/phishing-urls.csv";
  const auto bytes = read_file(file);
  if (!bytes) GTEST_SKIP() << "no collection of phishing URLs: " << file;
  const auto reading = read_feed(*bytes, csv("2", "1"));
  EXPECT_GT(reading->read, 60000u);
  EXPECT_LT(reading->unreadable, 100u);
}

}  // namespace
}  // namespace kanshiki::parse
