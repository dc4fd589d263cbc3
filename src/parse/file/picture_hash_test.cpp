#include "parse/file/picture_hash.hpp"

#include <gtest/gtest.h>

#include <bit>

#include "parse/file/testing/picture_writer.hpp"

namespace kanshiki::parse {
namespace {

constexpr std::size_t width = 340, height = 640;

/// A white page with a dark bar at the top and `rows` dark boxes, 100 wide, from `left` on, `step` lines
/// apart.
Picture page(std::size_t rows, std::size_t left = 60, std::size_t step = 80) {
  Picture out{width, height, std::string(width * height, '\xFF')};
  const auto paint = [&](std::size_t x, std::size_t y, std::size_t wide, std::size_t high) {
    for (std::size_t line = y; line < y + high; ++line)
      out.pixels.replace(line * width + x, wide, wide, '\x20');
  };
  paint(0, 0, 200, 60);
  for (std::size_t row = 0; row < rows; ++row) paint(left, 120 + row * step, 100, 40);
  return out;
}

int distance(const Picture& a, const Picture& b) {
  const auto one = picture_hash(a, height), other = picture_hash(b, height);
  if (!one || !other) return -1;
  int out = 0;
  for (std::size_t i = 0; i < one->size(); ++i)
    out += std::popcount(static_cast<std::uint8_t>((*one)[i] ^ (*other)[i]));
  return out;
}

TEST(PictureHash, SizeAndCompressionDoNotCount) {
  const auto compressed = read_picture(testing::as_jpeg(page(5)), "jpeg");
  ASSERT_TRUE(compressed);
  EXPECT_EQ(distance(page(5), *compressed), 0);
  const Picture once = page(5);
  Picture twice{2 * width, 2 * height, {}};
  for (std::size_t y = 0; y < 2 * height; ++y)
    for (std::size_t x = 0; x < 2 * width; ++x) twice.pixels += once.pixels[y / 2 * width + x / 2];
  EXPECT_EQ(picture_hash(once, height), picture_hash(twice, 2 * height));
}

TEST(PictureHash, ChangesAsMuchAsThePicture) {
  const int little = distance(page(6), page(5)), much = distance(page(6), page(5, 220, 100));
  EXPECT_GT(little, 0);
  EXPECT_LT(little, 6);
  EXPECT_GT(much, 12);
}

TEST(PictureHash, EmptyAndTinyPicturesHaveNone) {
  EXPECT_FALSE(picture_hash(page(0), height)) << "a bar alone is everybody's";
  EXPECT_FALSE(picture_hash({16, 16, std::string(256, '\0')}, 16));
  EXPECT_FALSE(picture_hash(page(5), 10));
  EXPECT_FALSE(picture_hash({}, 0));
}

}  // namespace
}  // namespace kanshiki::parse
