#include "parse/file/words.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/file.hpp"
#include "base/limits.hpp"
#include "base/testing/source_tree.hpp"
#include "base/text.hpp"
#include "parse/file/testing/picture_writer.hpp"

namespace kanshiki::parse {
namespace {

using ::testing::HasSubstr;

Picture drawn(const std::string& name) {
  return read_picture(read_file(source_tree() / "tests/pictures" / name).value(), "png").value();
}

/// What is read, without the spaces that a machine sees between Japanese letters.
std::string words_in(const WordReader& reader, const Picture& picture) {
  std::string out;
  for (const ReadLine& line : reader.read(picture)) {
    EXPECT_GE(line.certainty, 0);
    EXPECT_LE(line.certainty, 100);
    out += line.words + "\n";
  }
  return out;
}

class WordsTest : public ::testing::Test {
 protected:
  void SetUp() override {
    if (!reader) GTEST_SKIP() << reader.error().what;
  }
  Result<WordReader> reader = WordReader::open();
};

TEST_F(WordsTest, EnglishOnAScreen) {
  const std::string words = words_in(*reader, drawn("lure-en.png"));
  EXPECT_THAT(words, HasSubstr("Your account has been suspended."));
  EXPECT_THAT(words, HasSubstr("https://secure-login.example.net/verify"));
}

TEST_F(WordsTest, JapaneseOnAScreen) {
  const std::string words = words_in(*reader, drawn("lure-ja.png"));
  EXPECT_THAT(words, HasSubstr("アカウントの利用を一時的に停止いたしました"));
  EXPECT_THAT(words, HasSubstr("https://login.sample-bank.example/verify"));
}

TEST_F(WordsTest, WhereNothingIsWrittenNothingIsRead) {
  EXPECT_EQ(words_in(*reader, {200, 200, std::string(200 * 200, '\xFF')}), "");
  EXPECT_EQ(words_in(*reader, {1, 1, "\xFF"}), "");
}

TEST_F(WordsTest, TheReaderHasAName) { EXPECT_TRUE(reader->name().starts_with("Tesseract ")); }

TEST(SizedForReading, SmallPicturesAreDoubledAndLargeOnesHalved) {
  const Picture small = sized_for_reading({2, 1, std::string("\x00\xFF", 2)});
  EXPECT_EQ(small.width, 4u);
  EXPECT_EQ(small.height, 2u);
  EXPECT_EQ(small.pixels, std::string("\x00\x40\xBF\xFF\x00\x40\xBF\xFF", 8));

  const Picture large = sized_for_reading(testing::slope(6000, 2000));
  EXPECT_EQ(large.width, 3000u);
  EXPECT_LE(large.width * large.height, limits::read_pixels);
  EXPECT_EQ(large.pixels.size(), large.width * large.height);
}

TEST(SizedForReading, OthersStayAsTheyAre) {
  const Picture whole = testing::slope(1200, 1000);
  EXPECT_EQ(sized_for_reading(whole).pixels, whole.pixels);
}

}  // namespace
}  // namespace kanshiki::parse
