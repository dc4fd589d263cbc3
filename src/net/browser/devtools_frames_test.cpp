#include "net/browser/devtools_frames.hpp"

#include <gtest/gtest.h>

namespace kanshiki {
namespace {

using namespace std::string_literals;

std::string all_of(DevToolsFrames& frames) {
  std::string out;
  while (const auto message = frames.next()) out += "[" + *message + "]";
  return out;
}

TEST(DevToolsFrames, MessagesEndInNul) {
  DevToolsFrames frames;
  EXPECT_TRUE(frames.add("{\"id\":1}\0{}\0{\"me"s));
  EXPECT_EQ(all_of(frames), "[{\"id\":1}][{}]");
  EXPECT_TRUE(frames.add("thod\":\"x\"}\0\0"s));
  EXPECT_EQ(all_of(frames), "[{\"method\":\"x\"}][]");
  EXPECT_EQ(all_of(frames), "");
}

TEST(DevToolsFrames, ByteByByteItIsTheSame) {
  DevToolsFrames frames;
  std::string got;
  for (const char byte : "ab\0\0c\0d"s) {
    EXPECT_TRUE(frames.add({&byte, 1}));
    got += all_of(frames);
  }
  EXPECT_EQ(got, "[ab][][c]");
}

TEST(DevToolsFrames, WhatDoesNotEndIsNotWaitedFor) {
  DevToolsFrames frames;
  const std::string megabyte(1024 * 1024, 'x');
  std::size_t taken = 0;
  while (taken <= DevToolsFrames::most_bytes && frames.add(megabyte)) {
    frames.next();
    taken += megabyte.size();
  }
  EXPECT_EQ(taken, DevToolsFrames::most_bytes);
}

}  // namespace
}  // namespace kanshiki
