#include "world/feed_table.hpp"

#include <gtest/gtest.h>

namespace kanshiki {
namespace {

using std::chrono::sys_days;

sys_days day(int number) { return sys_days{std::chrono::days(number)}; }

TEST(FeedTable, FindsWhatWasPutIntoIt) {
  std::vector<parse::FeedEntry> entries;
  for (int i = 0; i < 1000; ++i) entries.push_back({"u:evil.example/" + std::to_string(i), day(19000 + i)});
  const std::string bytes = write_feed_table(entries);
  const auto table = FeedTable::open(bytes);
  ASSERT_TRUE(table) << table.error().what;
  EXPECT_EQ(table->size(), 1000u);
  for (int i = 0; i < 1000; ++i)
    EXPECT_EQ(table->find("u:evil.example/" + std::to_string(i)), day(19000 + i));
  for (const char* none : {"", "u:evil.example/1000", "u:evil.example/", "b:evil.example/"})
    EXPECT_FALSE(table->find(none)) << none;
}

TEST(FeedTable, TheEarliestDayCountsAndNoDayIsADay) {
  const std::string bytes = write_feed_table({{"a", day(19002)}, {"a", day(19001)}, {"a", {}}, {"b", {}}});
  const auto table = FeedTable::open(bytes).value();
  EXPECT_EQ(table.size(), 2u);
  EXPECT_EQ(table.find("a"), day(19001));
  EXPECT_EQ(table.find("b"), sys_days{});
}

TEST(FeedTable, EmptyOnesAreTablesToo) {
  const std::string bytes = write_feed_table({});
  EXPECT_EQ(FeedTable::open(bytes)->size(), 0u);
  EXPECT_FALSE(FeedTable::open(bytes)->find("a"));
}

TEST(FeedTable, CutAnywhereItIsNone) {
  const std::string bytes = write_feed_table({{"a", {}}, {"b", {}}});
  for (std::size_t size = 0; size < bytes.size(); ++size)
    EXPECT_FALSE(FeedTable::open(std::string_view(bytes).substr(0, size))) << size;
}

}  // namespace
}  // namespace kanshiki
