#include "investigate/reading.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/file.hpp"
#include "base/testing/source_tree.hpp"
#include "parse/file/words.hpp"
#include "world/questions/words.hpp"

namespace kanshiki {
namespace {

using namespace std::chrono_literals;
using ::testing::HasSubstr;

/// What comes of asking a locked cell.
class ReadingTest : public ::testing::Test {
 protected:
  Reply ask(std::string_view bytes, std::string_view type = "png") {
    Refusing nobody;
    return reply_to_errand(errand_, cell_->run(errand_job(WordsIn::picture(bytes, type).question()), nobody,
                                               std::chrono::steady_clock::now() + 30s));
  }
  const Errand errand_ = reading_errand();
  Result<Cell> cell_ = Cell::start_prepared(errand_.prepare);
};

TEST_F(ReadingTest, APictureIsReadBehindTheLock) {
  if (const auto reader = parse::WordReader::open(); !reader) GTEST_SKIP() << reader.error().what;
  for (int round = 0; round < 2; ++round) {
    const Reply reply = ask(read_file(source_tree() / "tests/pictures/lure-ja.png").value());
    ASSERT_EQ(reply.status, Reply::Status::answered) << reply.why;
    EXPECT_THAT(reply.source, HasSubstr("Tesseract"));
    EXPECT_THAT(reply.bytes, HasSubstr("一時的に停止"));
  }
}

TEST_F(ReadingTest, WhatIsNoPictureIsAFailureThatSaysSo) {
  const Reply reply = ask("\x89PNG\r\n\x1A\n and nothing more");
  EXPECT_EQ(reply.status, Reply::Status::failed);
  EXPECT_THAT(reply.why, HasSubstr("the words in a picture: the picture cannot be read"));
}

TEST_F(ReadingTest, ASpacerNeedsNoReader) {
  const Reply reply = ask("P5\n1 1\n255\nx", "pgm");
  EXPECT_EQ(reply.status, Reply::Status::answered);
  EXPECT_EQ(reply.bytes, "[]");
}

}  // namespace
}  // namespace kanshiki
