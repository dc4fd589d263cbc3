#include "knowledge/feeds.hpp"

#include <gtest/gtest.h>

#include "base/testing/source_tree.hpp"

namespace kanshiki {
namespace {

/// A feed, but for what the test leaves out.
std::string feed_without(std::string_view left_out) {
  std::string out = "as_of = '2026-01-02'\n[[feed]]\n";
  for (const std::string_view line :
       {"id = 'a'", "name = 'A'", "url = 'https://a.example/'", "format = 'csv'", "entry = '2'",
        "category = 'phishing'", "level = 'high'", "terms = 'free'"})
    if (!line.starts_with(left_out)) out += std::string(line) + "\n";
  return out;
}

TEST(Feeds, NeedTheirTermsAndTheirForm) {
  EXPECT_TRUE(read_feeds(feed_without("nothing")));
  for (const char* needed : {"id", "name", "url", "format", "entry", "category", "level", "terms"})
    EXPECT_FALSE(read_feeds(feed_without(needed))) << needed;
  EXPECT_FALSE(read_feeds("[[feed]]\n"));
}

TEST(Feeds, ShippedOnesAreKnownByName) {
  const auto feeds_read = load_feeds(source_tree() / "data");
  ASSERT_TRUE(feeds_read) << feeds_read.error().what;
  const Feeds& feeds = *feeds_read;
  ASSERT_NE(feeds.find("jpcert"), nullptr);
  EXPECT_EQ(feeds.find("jpcert")->kind.category, "phishing");
  EXPECT_EQ(feeds.find("nobody"), nullptr);
}

}  // namespace
}  // namespace kanshiki
