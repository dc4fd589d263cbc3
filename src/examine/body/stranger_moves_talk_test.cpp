#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found stranger_moves_talk(const Text&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> told(const std::string& words, const std::string& fields = {},
                              const std::string& author = "anna@example.com",
                              const std::string& reader = "jane@example.jp") {
  const auto mail = testing::mail("From: Anna <" + author + ">\nTo: " + reader + "\n" + fields +
                                  "Content-Type: text/plain; charset=utf-8\n\n" + words);
  return testing::ids(testing::run(stranger_moves_talk, testing::leads<Text>(read_bodies, mail).at(0)));
}

TEST(StrangerMovesTalk, ToAnotherMailbox) {
  EXPECT_THAT(told("あなたの写真を見て、運命を感じました。こちらに返事をください： anna77@example.net"),
              ElementsAre("scheme.stranger_moves_talk"));
  EXPECT_THAT(told("突然のメールでごめんなさい。お友だちを探しています。よかったらLINEでお話ししませんか。"),
              ElementsAre("scheme.stranger_moves_talk"));
  EXPECT_THAT(told("I am the lawyer of a late client, next of kin to be found. Write to office@example.org."),
              ElementsAre("scheme.stranger_moves_talk"));
}

TEST(StrangerMovesTalk, ByWhereAnswersGo) {
  const std::string words = "当方は遺産を管理しております。貴殿が同じ姓を持つ縁者に当たる可能性があります。";
  EXPECT_THAT(told(words, "Reply-To: office@example.org\n"), ElementsAre("scheme.stranger_moves_talk"));
  EXPECT_THAT(told(words, "Reply-To: anna@mail.example.com\n"), IsEmpty());
}

TEST(StrangerMovesTalk, ToAnotherMailboxOfAFreeProvider) {
  const std::string words = "あなたの写真を見て、運命を感じました。";
  EXPECT_THAT(told(words + "こちらに返事をください： anna77@gmail.com", {}, "anna@gmail.com"),
              ElementsAre("scheme.stranger_moves_talk"));
  EXPECT_THAT(told(words, "Reply-To: anna77@gmail.com\n", "anna@gmail.com"),
              ElementsAre("scheme.stranger_moves_talk"));
  EXPECT_THAT(told(words + "返事をください： Anna@gmail.com", "Reply-To: anna@gmail.com\n", "anna@gmail.com"),
              IsEmpty());
  EXPECT_THAT(told(words + "jane@gmail.com さん", {}, "anna@gmail.com", "jane@gmail.com"), IsEmpty())
      << "the reader's own";
}

TEST(StrangerMovesTalk, NotSo) {
  EXPECT_THAT(told("あなたの写真を見て、運命を感じました。返事をください： anna@example.com"), IsEmpty());
  EXPECT_THAT(told("あなたの写真を見て、運命を感じました。 jane@example.jp さん"), IsEmpty());
  EXPECT_THAT(told("メールアドレスを変えました。新しいアドレスは anna77@example.net です。"), IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
