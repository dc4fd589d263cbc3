#include "net/event_loop.hpp"

#include <gtest/gtest.h>
#include <poll.h>
#include <unistd.h>

#include <string>

namespace kanshiki {
namespace {

using namespace std::chrono_literals;

TEST(EventLoop, WithoutAnythingToWaitForItEnds) {
  EventLoop loop;
  EXPECT_FALSE(loop.turn());
  EXPECT_FALSE(loop.run_until([] { return false; }));
}

TEST(EventLoop, TimersRingInTheirOrderAndCanBeCancelled) {
  EventLoop loop;
  std::string rung;
  const auto now = EventLoop::Clock::now();
  loop.at(now + 2ms, [&] { rung += 'b'; });
  const auto cancelled = loop.at(now + 1ms, [&] { rung += 'x'; });
  loop.at(now, [&] {
    rung += 'a';
    loop.cancel(cancelled);
    loop.at(now, [&] { rung += 'c'; });
  });
  loop.run_until([] { return false; });
  EXPECT_EQ(rung, "acb");
}

TEST(EventLoop, ACallbackMayTurnItItself) {
  EventLoop loop;
  std::string rung;
  const auto now = EventLoop::Clock::now();
  loop.at(now, [&] {
    rung += '(';
    loop.run_until([&] { return rung.ends_with('b'); });
    rung += ')';
  });
  loop.at(now, [&] { rung += 'a'; });
  loop.at(now + 1ms, [&] { rung += 'b'; });
  loop.at(now + 300ms, [&] { rung += 'c'; });
  loop.run_until([] { return false; });
  EXPECT_EQ(rung, "(ab)c");
}

TEST(EventLoop, DescriptorsAreServedWhenReady) {
  EventLoop loop;
  int pipe_ends[2];
  ASSERT_EQ(::pipe(pipe_ends), 0);
  std::string got;
  loop.watch(pipe_ends[0], POLLIN, [&](short) {
    char byte = 0;
    if (::read(pipe_ends[0], &byte, 1) == 1) got += byte;
    if (got.size() == 2) loop.forget(pipe_ends[0]);
  });
  loop.at(EventLoop::Clock::now() + 1ms, [&] { ASSERT_EQ(::write(pipe_ends[1], "hi", 2), 2); });
  loop.run_until([] { return false; });
  EXPECT_EQ(got, "hi");
  ::close(pipe_ends[0]), ::close(pipe_ends[1]);
}

}  // namespace
}  // namespace kanshiki
