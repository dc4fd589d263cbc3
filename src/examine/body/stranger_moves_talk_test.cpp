#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found stranger_moves_talk(const Text&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> told(const std::string& words, const std::string& fields = {}) {
  const auto mail = testing::mail("From: Anna <anna@example.com>\nTo: jane@example.jp\n" + fields +
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

TEST(StrangerMovesTalk, NotSo) {
  EXPECT_THAT(told("あなたの写真を見て、運命を感じました。返事をください： anna@example.com"), IsEmpty());
  EXPECT_THAT(told("あなたの写真を見て、運命を感じました。 jane@example.jp さん"), IsEmpty());
  EXPECT_THAT(told("メールアドレスを変えました。新しいアドレスは anna77@example.net です。"), IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
