#include "knowledge/condition.hpp"

#include <gtest/gtest.h>

namespace kanshiki {
namespace {

bool conditional(std::string_view folded, std::string_view words) {
  const std::size_t begin = folded.find(words);
  return is_conditional(folded, begin, begin + words.size());
}

TEST(Condition, IsToldFromAStatement) {
  EXPECT_TRUE(conditional("行き違いでお支払い済みの場合はご容赦ください。", "お支払い済み"));
  EXPECT_TRUE(conditional("復旧しましたらお知らせします。", "復旧しました"));
  EXPECT_TRUE(conditional("once it has been restored, click here.", "has been restored"));
  EXPECT_TRUE(conditional("tell us if your payment was received", "was received"));
  EXPECT_FALSE(conditional("お支払い済みです。お困りの場合はご連絡ください。", "お支払い済み"));
  EXPECT_FALSE(conditional("if in doubt, ask. it has been restored.", "has been restored"));
  EXPECT_FALSE(conditional("notifications have been restored", "have been restored"));
}

}  // namespace
}  // namespace kanshiki
