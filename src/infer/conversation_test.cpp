#include "infer/conversation.hpp"

#include <gtest/gtest.h>

#include "knowledge/testing.hpp"

namespace kanshiki::infer {
namespace {

Piece<Mail> mail(const std::string& fields) { return kanshiki::testing::case_of(fields).mail; }

TEST(Conversation, RepliesAndForwardsAnswer) {
  for (const char* fields : {"Subject: Re: lunch\r\n", "Subject: RE: lunch\r\n", "Subject: Fwd: lunch\r\n",
                             "Subject: AW: Mittag\r\n", "Subject: =?utf-8?B?6L+U5L+hOiDmmLw=?=\r\n",
                             "Subject: lunch\r\nIn-Reply-To: <1@example.com>\r\n"})
    EXPECT_TRUE(answers_somebody(*mail(fields))) << fields;
}

TEST(Conversation, NoticesDoNot) {
  for (const char* fields : {"Subject: Reward\r\n", "Subject: Your receipt\r\n", "From: a@example.com\r\n"})
    EXPECT_FALSE(answers_somebody(*mail(fields))) << fields;
}

TEST(Conversation, ListsThatPeopleWriteTo) {
  EXPECT_TRUE(through_list(*mail("List-Post: <mailto:list@example.org>\r\n")));
  EXPECT_TRUE(through_list(*mail("Precedence: list\r\n")));
  EXPECT_FALSE(through_list(*mail("List-Unsubscribe: <https://example.org/u>\r\nPrecedence: bulk\r\n")));
}

}  // namespace
}  // namespace kanshiki::infer
