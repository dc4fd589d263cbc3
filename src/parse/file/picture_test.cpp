#include "parse/file/picture.hpp"

#include <gmock/gmock.h>

#include "base/limits.hpp"
#include "parse/file/testing/picture_writer.hpp"
#include "parse/file/testing/samples.hpp"

namespace kanshiki::parse {
namespace {

using namespace testing;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> codes_of(const std::string& bytes, const char* type) {
  const auto codes = codes_in(bytes, type);
  EXPECT_TRUE(codes) << (codes ? "" : codes.error().what);
  return codes.value_or(std::vector<std::string>{});
}

TEST(Picture, CodesAreReadInEveryFormat) {
  const Picture code = code_saying("https://example.com/a?b=1");
  EXPECT_THAT(codes_of(as_png(code), "png"), ElementsAre("https://example.com/a?b=1"));
  EXPECT_THAT(codes_of(as_jpeg(code), "jpeg"), ElementsAre("https://example.com/a?b=1"));
  EXPECT_THAT(codes_of(as_gif(code), "gif"), ElementsAre("https://example.com/a?b=1"));
  EXPECT_THAT(codes_of(as_gif(code, true), "gif"), ElementsAre("https://example.com/a?b=1"));
  EXPECT_THAT(codes_of(as_webp(code), "webp"), ElementsAre("https://example.com/a?b=1"));
  EXPECT_THAT(codes_of(as_pgm(code), "pgm"), ElementsAre("https://example.com/a?b=1"));
}

TEST(Picture, OneThatComesAgainSaysTheSame) {
  const std::string first = as_png(code_saying("first")), second = as_png(code_saying("second"));
  for (int time = 0; time < 2; ++time) {
    EXPECT_THAT(codes_of(first, "png"), ElementsAre("first"));
    EXPECT_THAT(codes_of(second, "png"), ElementsAre("second"));
    EXPECT_FALSE(codes_in(first, "jpeg"));
  }
}

TEST(Picture, MostHaveNoCode) { EXPECT_THAT(codes_of(as_png(slope(300, 200)), "png"), IsEmpty()); }

TEST(Picture, ALargePhotographIsReadSmaller) {
  const auto picture = read_picture(as_jpeg(slope(4'000, 3'000)), "jpeg");
  ASSERT_TRUE(picture);
  EXPECT_LT(picture->pixels.size(), 12'000'000u / 2);
  EXPECT_EQ(picture->pixels.size(), picture->width * picture->height);
}

TEST(Picture, OneThatIsTooLargeIsNotDecoded) {
  const std::string header = as_png(slope(8, 8));
  std::string huge = header.substr(0, 16) + std::string("\0\0\xFF\xFF\0\0\xFF\xFF", 8) + header.substr(24);
  const std::uint32_t crc = crc32(std::string_view(huge).substr(12, 17));
  for (std::size_t i = 0; i < 4; ++i) huge[29 + i] = static_cast<char>(crc >> (24 - 8 * i) & 0xFF);
  const auto picture = read_picture(huge, "png");
  ASSERT_FALSE(picture);
  EXPECT_EQ(picture.error().kind, Error::Kind::limit);
}

TEST(Picture, LinesOfAGifFallInTheirPlaces) {
  const Picture original = slope(40, 21);
  for (const bool interlaced : {false, true}) {
    const auto picture = read_picture(as_gif(original, interlaced), "gif");
    ASSERT_TRUE(picture);
    for (std::size_t i = 0; i < original.pixels.size(); ++i)
      ASSERT_NEAR(static_cast<unsigned char>(picture->pixels[i]),
                  static_cast<unsigned char>(original.pixels[i]), 2);
  }
}

TEST(Picture, BrokenOnesAreErrors) {
  for (const auto& [bytes, type] : {std::pair{as_png(slope(50, 50)), "png"}, {as_pgm(slope(50, 50)), "pgm"}})
    for (std::size_t size = 0; size + 32 < bytes.size(); size += 13)
      EXPECT_FALSE(read_picture(bytes.substr(0, size), type)) << type << ' ' << size;
  EXPECT_FALSE(read_picture("\xFF\xD8\xFF\xE0 and nothing more", "jpeg"));
  EXPECT_FALSE(read_picture("GIF89a", "gif"));
  const std::string gif = as_gif(slope(50, 50)), webp = as_webp(slope(50, 50));
  EXPECT_FALSE(read_picture(gif.substr(0, gif.size() / 2), "gif"));
  EXPECT_FALSE(read_picture(webp.substr(0, webp.size() / 2), "webp"));
}

}  // namespace
}  // namespace kanshiki::parse
