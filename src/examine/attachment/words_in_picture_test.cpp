#include <gmock/gmock.h>

#include "base/limits.hpp"
#include "examine/attachment/testing.hpp"
#include "model/cite.hpp"
#include "world/questions/words.hpp"
#include "world/testing/canned.hpp"

namespace kanshiki::examine {

Found words_in_picture(const Part&, const Knowledge&, World&);
Found links_in_text(const Text&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

const Extras reading = {"words"};

/// The bytes need only look like a picture's: it is not this examiner that reads them.
Piece<Part> picture(const std::string& more = "") {
  return testing::file("notice.png", "\x89PNG\r\n\x1A\n" + more, "image/png");
}

Found look(const WordsIn::Answer& lines, const Piece<Part>& part = picture()) {
  test::Canned machine(write_words(lines));
  return testing::run(words_in_picture, part, machine, reading);
}

TEST(WordsInPicture, WhatAMachineIsSureOfIsATextOfTheMail) {
  const Found found = look({{"Your account was", 91}, {"~|}{_;", 12}, {"suspended.", 60}});
  ASSERT_THAT(testing::ids(found), ElementsAre("attachment.words_in_picture"));
  EXPECT_EQ(found.findings[0].text("file"), "notice.png");
  EXPECT_EQ(found.findings[0].text("words"), "Your account was\nsuspended.");
  const auto texts = testing::leads<Text>(found);
  ASSERT_THAT(texts, SizeIs(1));
  EXPECT_TRUE(texts[0]->in_picture);
  EXPECT_FALSE(texts[0]->is_in_file());
  const Cite where = cite(*texts[0], texts[0]->visible.substr(5, 7));
  EXPECT_EQ(where.in, Cite::In::picture);
  EXPECT_EQ(where.quote, "account");
}

TEST(WordsInPicture, ItsLinksSayThatAMachineReadThem) {
  const auto texts = testing::leads<Text>(look({{"see https://example.com/a", 90}}));
  const auto links = testing::leads<Link>(links_in_text, texts.at(0));
  ASSERT_THAT(links, SizeIs(1));
  EXPECT_TRUE(links[0]->in_picture());
  EXPECT_EQ(cite(*links[0]).in, Cite::In::picture);
}

TEST(WordsInPicture, WithoutWordsThereIsNoText) {
  EXPECT_THAT(testing::ids(look({})), IsEmpty());
  EXPECT_THAT(testing::ids(look({{"Il", 99}, {"half a page of noise", 20}})), IsEmpty());
}

TEST(WordsInPicture, WhoDoesNotPayForItIsNotAsked) {
  test::Canned machine(write_words({{"words", 99}}));
  EXPECT_THAT(testing::ids(testing::run(words_in_picture, picture(), machine)), IsEmpty());
  EXPECT_THAT(machine.asked, IsEmpty());
}

TEST(WordsInPicture, OtherFilesAreNotAskedAbout) {
  test::Canned machine(write_words({{"words", 99}}));
  testing::run(words_in_picture, testing::file("a.pdf", "%PDF-1.7\n"), machine, reading);
  EXPECT_THAT(machine.asked, IsEmpty());
}

TEST(WordsInPicture, ALimitIsToldAndTheQuestionIsByDigest) {
  const Found large = look({{"words", 99}}, picture(std::string(limits::picture_bytes, 'x')));
  ASSERT_THAT(testing::ids(large), ElementsAre("attachment.picture_unread"));
  EXPECT_EQ(large.findings[0].meaning, Meaning::unknown);

  const Question question = WordsIn::picture("abc", "png").question();
  EXPECT_EQ(question.about, "png ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(*question.file, "abc");
}

TEST(WordsInPicture, ABrokenAnswerIsNoWords) {
  for (const char* broken : {"", "[", "{}", "[1]", R"([{"words":1,"certainty":99}])"}) {
    test::Canned machine(broken);
    EXPECT_THAT(testing::ids(testing::run(words_in_picture, picture(), machine, reading)), IsEmpty());
  }
}

}  // namespace
}  // namespace kanshiki::examine
