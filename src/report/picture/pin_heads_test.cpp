#include "report/picture/pin_heads.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace kanshiki::picture {
namespace {

constexpr PinRoom room{11, 24, 358};

/// Whether no head hides another, and none is cut off.
void expect_all_seen(const std::vector<Spot>& heads) {
  for (std::size_t i = 0; i < heads.size(); ++i) {
    EXPECT_GE(heads[i].x, room.radius);
    EXPECT_LE(heads[i].x, room.width - room.radius);
    EXPECT_GE(heads[i].y, room.radius);
    for (std::size_t j = i + 1; j < heads.size(); ++j)
      EXPECT_TRUE(std::abs(heads[i].x - heads[j].x) >= 2 * room.radius ||
                  std::abs(heads[i].y - heads[j].y) >= 2 * room.radius)
          << i << " and " << j;
  }
}

TEST(PinHeads, StandAboveTheirPoints) {
  const auto heads = pin_heads({{100, 200}, {200, 200}, {100, 100}}, room);
  EXPECT_DOUBLE_EQ(heads[0].x, 100);
  EXPECT_DOUBLE_EQ(heads[0].y, 176);
  EXPECT_DOUBLE_EQ(heads[1].x, 200);
  EXPECT_DOUBLE_EQ(heads[2].y, 76);
}

TEST(PinHeads, OfOnePlaceStandInARow) {
  const auto heads = pin_heads({{100, 200}, {100, 200}, {102, 198}}, room);
  expect_all_seen(heads);
  EXPECT_LT(heads[0].x, heads[1].x) << "the sender's first";
  EXPECT_LT(heads[1].x, heads[2].x);
  EXPECT_DOUBLE_EQ(heads[0].y, heads[2].y);
  EXPECT_NEAR(heads[1].x, 100.7, 0.1);
}

TEST(PinHeads, ARowThatWouldHideAnotherTakesItIn) {
  expect_all_seen(pin_heads({{100, 200}, {100, 200}, {100, 200}, {125, 200}, {140, 190}, {75, 200}}, room));
}

TEST(PinHeads, AreNotCutOffAtTheBorder) {
  expect_all_seen(pin_heads({{5, 10}, {5, 10}, {353, 295}, {353, 295}, {353, 290}}, room));
  expect_all_seen(pin_heads(std::vector<Spot>(12, {350, 20}), room));
}

TEST(PinHeads, OfNoPins) { EXPECT_TRUE(pin_heads({}, room).empty()); }

}  // namespace
}  // namespace kanshiki::picture
