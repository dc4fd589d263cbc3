#include "update_sources.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <stdexcept>

#include "base/testing/source_tree.hpp"
#include "world/feed_table.hpp"

namespace kanshiki {
namespace {

using ::testing::HasSubstr;

std::vector<UpdateSource> sources() {
  return update_sources(load_feeds(source_tree() / "data").value(), "/updates", "/config");
}

UpdateSource source(std::string_view id) {
  for (UpdateSource& one : sources())
    if (one.id == id) return std::move(one);
  throw std::runtime_error("no such source");
}

TEST(UpdateSources, AreCalledDifferently) {
  std::set<std::string> ids;
  for (const UpdateSource& one : sources()) EXPECT_TRUE(ids.insert(one.id).second) << one.id;
}

TEST(UpdateSources, AFeedBecomesATable) {
  const auto made = source("openphish").make("https://evil.example/a\nhttps://evil.example/b\n");
  ASSERT_TRUE(made) << made.error().what;
  EXPECT_EQ(made->entries, 2u);
  EXPECT_EQ(FeedTable::open(made->bytes)->size(), 2u);
}

TEST(UpdateSources, APageInstead) {
  const auto made = source("openphish").make("<html>\n<p>We are busy\n</html>\n");
  ASSERT_FALSE(made);
  EXPECT_THAT(made.error().what, HasSubstr("garbage"));
  EXPECT_FALSE(source("phishtank-json").make("{\"error\": \"rate limit\"}"));
}

TEST(UpdateSources, OnesOwnListIsAFile) {
  const UpdateSource own = source("own");
  EXPECT_EQ(own.own, "/config/own-list.txt");
  EXPECT_EQ(own.url, "");
  EXPECT_TRUE(own.make("")) << "an empty one is a list, too";
}

}  // namespace
}  // namespace kanshiki
