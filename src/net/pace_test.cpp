#include "net/pace.hpp"

#include <gtest/gtest.h>

namespace kanshiki {
namespace {

using namespace std::chrono_literals;

TEST(Pace, AServerIsAskedAFewAtOnce) {
  EventLoop loop;
  Pace pace(loop, {.at_once = 2});
  std::string begun;
  for (const char name : {'a', 'b', 'c', 'd'}) pace.wait("one", [&begun, name] { begun += name; });
  pace.wait("other", [&] { begun += 'z'; });
  EXPECT_EQ(begun, "abz");
  pace.done("one");
  EXPECT_EQ(begun, "abzc");
  pace.done("one");
  EXPECT_EQ(begun, "abzcd");
}

TEST(Pace, AServerIsLeftTimeInBetween) {
  EventLoop loop;
  Pace pace(loop, {.at_once = 10, .gap = 20ms});
  std::vector<EventLoop::Time> begun;
  for (int i = 0; i < 3; ++i) pace.wait("one", [&] { begun.push_back(EventLoop::Clock::now()); });
  EXPECT_EQ(begun.size(), 1u);
  ASSERT_TRUE(loop.run_until([&] { return begun.size() == 3; }));
  EXPECT_GE(begun[1] - begun[0], 20ms);
  EXPECT_GE(begun[2] - begun[1], 20ms);
}

}  // namespace
}  // namespace kanshiki
