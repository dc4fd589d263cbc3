#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found reply_to(const Mail&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> found(const std::string& header) {
  return testing::ids(testing::run(examine::reply_to, testing::mail(header + "\nbody\n")));
}

TEST(ReplyTo, TellsWhereAnswersGo) {
  EXPECT_THAT(found("From: a@example.com\nReply-To: b@support.example.com\n"), IsEmpty());
  EXPECT_THAT(found("From: a@example.com\nReply-To: b@example.net\n"),
              ElementsAre("header.reply_to_elsewhere"));
  EXPECT_THAT(found("From: a@example.com\nReply-To: b@gmail.com\n"),
              ElementsAre("header.reply_to_free_mail"));
  EXPECT_THAT(found("From: a@yahoo.co.jp\nReply-To: b@gmail.com\n"), ElementsAre("header.reply_to_elsewhere"))
      << "from one free mailbox to another";
  EXPECT_THAT(found("From: a@example.com\n"), IsEmpty());
}

TEST(ReplyTo, OfAListIsTheLists) {
  EXPECT_THAT(found("From: a@example.com\nReply-To: users@example.net\nList-Id: <users.example.net>\n"),
              IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
