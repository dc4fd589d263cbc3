#include "examine/body/own_words.hpp"

#include <gmock/gmock.h>

#include "base/text.hpp"
#include "examine/testing.hpp"

namespace kanshiki::examine {
namespace {

/// Whether `words` are the author's own in `body`.
bool is_own(const std::string& body, const std::string& words, const std::string& type = "text/plain") {
  const Piece<Text> text = testing::text(body, type);
  const std::size_t at = text->folded.text.find(words);
  if (at == std::string_view::npos) throw std::logic_error("not in the text: " + words);
  return OwnWords(*text).hold({at, at + words.size()});
}

TEST(OwnWords, AreNotWhatIsQuoted) {
  const std::string body = "top\n\nOn Thu, 14 Oct 2021,\nA <a@example.com> wrote:\n> inside\n\nbelow\n";
  EXPECT_TRUE(is_own(body, "top"));
  EXPECT_FALSE(is_own(body, "14 oct 2021"));
  EXPECT_FALSE(is_own(body, "inside"));
  EXPECT_TRUE(is_own(body, "below"));
}

TEST(OwnWords, EndWhereAnAnsweredMailBegins) {
  EXPECT_FALSE(is_own("top\n-----Original Message-----\nold\n", "old"));
  EXPECT_FALSE(is_own("top\n---------- 転送メッセージ ---------\nold\n", "old"));
  EXPECT_FALSE(is_own("top\n---------- 転送メール ---------\nold\n", "old"));
  EXPECT_FALSE(is_own("top\n\nFrom: A\nSent: Thursday\n\nold\n", "old"));
  EXPECT_FALSE(is_own("top\n\n送信元: A\n件名: x\n\nold\n", "old"));
  EXPECT_FALSE(is_own("top\n2021年10月14日(木) 8:10 A <a@example.jp>:\n\nold\n", "old"));
  EXPECT_FALSE(
      is_own("<p>top</p><div>On Thu A wrote:<blockquote>old</blockquote></div>", "old", "text/html"));
  EXPECT_TRUE(is_own("From: the bottom of my heart\nthanks\n", "thanks"));
}

TEST(OwnWords, AreNotWhatStandsBetweenTwoMarks) {
  const std::string body = "top\n=== ここから該当メール ===\ninside\n=== ここまで ===\nbelow\n";
  EXPECT_TRUE(is_own(body, "top"));
  EXPECT_FALSE(is_own(body, "inside"));
  EXPECT_TRUE(is_own(body, "below"));
  EXPECT_FALSE(is_own("top\n--- begin sample ---\ninside\n--- end sample ---\n", "inside"));
  EXPECT_TRUE(is_own("top\n受付はここからお願いします\ninside\n", "inside")) << "nothing ends it";
}

TEST(OwnWords, EndAtASignature) {
  EXPECT_FALSE(is_own("top\n-- \nname\n", "name"));
  EXPECT_FALSE(is_own("top\n--\nname\n", "name"));
  EXPECT_TRUE(is_own("top\n--\n1\n2\n3\n4\n5\n6\n7\n8\n9\nmore\n", "more"));
}

TEST(OwnWords, OfAMailInsideAreNone) {
  const Found found = testing::run(
      read_bodies,
      testing::mail("Content-Type: multipart/mixed; boundary=b\n\n--b\n\nown\n--b\n"
                    "Content-Type: message/rfc822\n\nSubject: x\n\ncarried\n--b\n"
                    "Content-Type: text/plain; name=a.txt\nContent-Disposition: attachment\n\nfile\n"
                    "--b--\n"));
  std::vector<std::string> own;
  for (const Piece<Text>& text : testing::leads<Text>(found))
    if (OwnWords::has(*text)) own.emplace_back(text->visible);
  EXPECT_THAT(own, ::testing::ElementsAre("own"));
}

TEST(OwnWords, OfAServersReportAreNone) {
  const auto has = [](const std::string& fields) {
    return OwnWords::has(*testing::leads<Text>(read_bodies, testing::mail(fields + "\n\nreport\n")).at(0));
  };
  EXPECT_FALSE(has("Return-Path: <>\nFrom: MAILER-DAEMON@example.com"));
  EXPECT_FALSE(has("Content-Type: multipart/report; boundary=b\n\n--b"));
  EXPECT_TRUE(has("Return-Path: <>\nFrom: shop@example.com")) << "anybody may leave the path empty";
  EXPECT_TRUE(has("Return-Path: <a@example.com>"));
  EXPECT_FALSE(is_own("could not deliver\nReceived: from a by b\nDate: old\n", "old"));
}

std::string sentence(std::string_view folded, std::string_view words) {
  const std::size_t at = folded.find(words);
  const Stretch all = sentence_around(folded, {at, at + words.size()});
  return std::string(folded.substr(all.begin, all.end - all.begin));
}

TEST(Sentence, IsFoundAroundWords) {
  EXPECT_EQ(sentence("前の文。この文に語があります。後の文。", "語"), "この文に語があります");
  EXPECT_EQ(sentence("one. two words here. three", "words"), "two words here");
  EXPECT_EQ(sentence("words", "words"), "words");
}

TEST(Sentence, ThatNeverEndsIsCutBetweenCharacters) {
  std::string folded;
  for (int i = 0; i < 200; ++i) folded += "あ";
  folded += "x";
  for (int i = 0; i < 200; ++i) folded += "あ";
  const std::string cut = sentence(folded, "x");
  EXPECT_TRUE(is_utf8(cut));
  EXPECT_LT(cut.size(), 500u);
}

}  // namespace
}  // namespace kanshiki::examine
