#include "parse/feed/keys.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kanshiki::parse {
namespace {

using ::testing::ElementsAre;
using ::testing::SizeIs;

TEST(FeedKeys, SchemeCredentialsAndFragmentDoNotCount) {
  for (const char* href :
       {"https://evil.example/a?b", "http://evil.example/a?b#c", "https://u:p@evil.example/a?b"})
    EXPECT_EQ(url_key(href), "u:evil.example/a?b") << href;
}

TEST(FeedKeys, OfAUrlTheNearestFirst) {
  EXPECT_THAT(keys_of_url("https://evil.example/a/b?x=/y/"),
              ElementsAre("u:evil.example/a/b?x=/y/", "b:evil.example/a/", "b:evil.example/"));
  EXPECT_THAT(keys_of_url("https://evil.example/"), ElementsAre("u:evil.example/", "b:evil.example/"));
}

TEST(FeedKeys, AreAFewWhateverTheUrl) {
  EXPECT_LT(keys_of_url("https://evil.example/" + std::string(10000, '/')).size(), 40u);
  EXPECT_LT(keys_of_host("a" + std::string(100, '.') + "b").size(), 20u);
}

TEST(FeedKeys, OfAHostAndOfAnAddress) {
  EXPECT_THAT(keys_of_host("a.evil.example"), ElementsAre("h:a.evil.example", "h:evil.example", "h:example"));
  const auto keys = keys_of_address(*parse_ip("192.0.2.7"));
  EXPECT_THAT(keys, SizeIs(25));
  EXPECT_EQ(keys.front(), "n:192.0.2.7/32");
  EXPECT_EQ(keys.back(), "n:192.0.0.0/8");
}

}  // namespace
}  // namespace kanshiki::parse
