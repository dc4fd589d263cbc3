#include "knowledge/pattern_filter.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <thread>

namespace kanshiki {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

const std::vector<std::string> some = {"pay(ment)?", "[^。]{2,}円", R"(\bnow\b)", "pay"};

std::vector<std::uint32_t> found(const PatternFilter& filter, std::string_view text) {
  std::vector<std::uint32_t> out;
  EXPECT_TRUE(filter.find(text, out));
  return out;
}

TEST(PatternFilter, TellsEachPatternOnce) {
  const PatternFilter filter = PatternFilter::compile(some).value();
  EXPECT_THAT(found(filter, "payment now, pay now"), UnorderedElementsAre(0, 2, 3));
  EXPECT_THAT(found(filter, "お支払いは500円"), ElementsAre(1));
  EXPECT_THAT(found(filter, "known"), IsEmpty());
  EXPECT_THAT(found(filter, ""), IsEmpty());
}

TEST(PatternFilter, ComesBackFromItsBytes) {
  const std::string bytes = PatternFilter::compile(some).value().bytes();
  const auto again = PatternFilter::restore(bytes, some);
  ASSERT_TRUE(again);
  EXPECT_EQ(again->bytes(), bytes);
  EXPECT_THAT(found(*again, "now"), ElementsAre(2));
}

TEST(PatternFilter, OfOtherPatternsOrCutShortItDoesNot) {
  const std::string bytes = PatternFilter::compile(some).value().bytes();
  std::vector<std::string> others = some;
  others.back() = "paid";
  EXPECT_FALSE(PatternFilter::restore(bytes, others));
  for (std::size_t size :
       {std::size_t{0}, std::size_t{20}, std::size_t{32}, bytes.size() / 2, bytes.size() - 1})
    EXPECT_FALSE(PatternFilter::restore(std::string_view(bytes).substr(0, size), some)) << size;
}

TEST(PatternFilter, ABrokenPatternIsNamed) {
  const auto broken = PatternFilter::compile(std::vector<std::string>{"a", "b("});
  ASSERT_FALSE(broken);
  EXPECT_THAT(broken.error().what, ::testing::StartsWith("b(: "));
}

// Each thread notes where it is in a place of its own, which must fit whichever filter it asks next.
TEST(PatternFilter, SeveralThreadsMayAskSeveral) {
  const PatternFilter one = PatternFilter::compile(some).value();
  const PatternFilter other = PatternFilter::compile(std::vector<std::string>{"x"}).value();
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; ++i)
    threads.emplace_back([&] {
      for (int time = 0; time < 100; ++time) {
        EXPECT_THAT(found(other, "x"), ElementsAre(0));
        EXPECT_THAT(found(one, "now"), ElementsAre(2));
      }
    });
  for (std::thread& thread : threads) thread.join();
}

}  // namespace
}  // namespace kanshiki
